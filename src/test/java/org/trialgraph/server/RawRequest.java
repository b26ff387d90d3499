package org.trialgraph.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;

/** Requests that a decent client does not send: written to a socket as they are. */
final class RawRequest {

    private RawRequest() {}

    /** Sends a request line and headers, and returns the status of the answer. */
    static int status(int port, String requestLine, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(requestLine).append("\r\nHost: localhost\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return send(port, request.append("\r\n").toString().getBytes(UTF_8), new byte[0]);
    }

    /** Sends a query as a body of bytes, and returns the status of the answer. */
    static int statusOfBody(int port, byte[] body) throws IOException {
        String head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/sparql-query\r\nContent-Length: " + body.length + "\r\n\r\n";
        return send(port, head.getBytes(UTF_8), body);
    }

    private static int send(int port, byte[] head, byte[] body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head);
            out.write(body);
            out.flush();
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            String line = in.readLine();
            return line == null ? 0 : Integer.parseInt(line.split(" ", 3)[1]);
        }
    }
}
