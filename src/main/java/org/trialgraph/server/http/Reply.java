package org.trialgraph.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A whole answer to one request: status, headers and body, all known before the first byte is sent. */
public final class Reply {

    private static final String PAGE_POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private final int status;
    private final String contentType;
    private final byte[] body;
    private final List<Header> headers;

    /** One header of an answer. */
    public record Header(String name, String value) {}

    private Reply(int status, String contentType, byte[] body, List<Header> headers) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
        this.headers = headers;
    }

    /** Creates an answer with status 200. */
    public static Reply ok(String contentType, byte[] body) {
        return new Reply(200, contentType, body.clone(), List.of());
    }

    /** Creates an answer in plain text; error answers are always in plain text, so that nothing in them is run. */
    public static Reply text(int status, String text) {
        String line = text.endsWith("\n") ? text : text + "\n";
        return new Reply(status, "text/plain; charset=utf-8", line.getBytes(UTF_8), List.of())
                .with("Cache-Control", "no-store");
    }

    /** Creates an answer with a page and another status than 200. */
    public static Reply page(int status, byte[] body) {
        return new Reply(status, Representation.HTML.contentType(), body.clone(), List.of());
    }

    /** Creates an answer that sends the client to a relative address. */
    public static Reply moved(String relativeAddress) {
        return text(301, "Moved to " + relativeAddress).with("Location", relativeAddress);
    }

    /** Returns this answer with one more header. */
    public Reply with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Reply(status, contentType, body, List.copyOf(more));
    }

    /** Returns this answer with an entity tag; a client that has this entity gets 304. */
    public Reply tagged(String entity) {
        return with("ETag", '"' + entity + '"').with("Cache-Control", "no-cache");
    }

    /** Sends this answer; a HEAD request gets the headers only. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", policy(contentType));
        headers.forEach(header -> set(response, header));
        if (status == 200 && isKnown(request)) {
            response.setStatus(304);
            return;
        }
        response.setStatus(status);
        response.setContentType(contentType);
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static void set(HttpServletResponse response, Header header) {
        if (header.name().equals("Link")) {
            response.addHeader(header.name(), header.value());
        } else {
            response.setHeader(header.name(), header.value());
        }
    }

    /** Returns the Content-Security-Policy of an answer: pages may load the server's own files, data nothing. */
    public static String policy(String contentType) {
        return contentType.startsWith("text/html") ? PAGE_POLICY : DATA_POLICY;
    }

    private boolean isKnown(HttpServletRequest request) {
        String known = request.getHeader("If-None-Match");
        if (known == null) {
            return false;
        }
        List<String> tags = List.of(known.split(",")).stream()
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .toList();
        return headers.stream()
                .filter(header -> header.name().equals("ETag"))
                .anyMatch(header -> tags.contains("*") || tags.contains(header.value()));
    }
}
