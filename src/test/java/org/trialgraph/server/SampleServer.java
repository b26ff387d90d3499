package org.trialgraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.trialgraph.server.dataset.DatasetFacts;

/** A real server of a small graph on a free port, and a client that asks it. */
final class SampleServer implements AutoCloseable {

    static {
        // A connection that the server closed after a refusal is not reused for the next request.
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
    }

    static final String BASE = ServerSettings.STANDARD_BASE;

    final DatasetGraph graph = DatasetGraphFactory.createTxnMem();
    final TrialGraphServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    SampleServer() {
        this(ServerSettings.onPort(0));
    }

    SampleServer(ServerSettings settings) {
        Txn.executeWrite(
                graph,
                () -> RDFParser.source(SampleServer.class.getResourceAsStream("sample.trig"))
                        .lang(Lang.TRIG)
                        .parse(graph));
        try {
            server = TrialGraphServer.start(graph, facts(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DatasetFacts facts() {
        return new DatasetFacts(
                "2026-11-22-1",
                "0123456789abcdef0123456789abcdef",
                Instant.parse("2026-11-22T10:00:00Z"),
                "0.1.0",
                88,
                1,
                2,
                1,
                Optional.of("https://creativecommons.org/licenses/by/4.0/"),
                List.of());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, Optional.empty(), headers);
    }

    HttpResponse<String> post(String path, String contentType, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = contentType;
        return send("POST", path, Optional.of(body), all);
    }

    HttpResponse<String> send(String method, String path, Optional<String> body, String... headers) {
        URI address = URI.create(server.address()).resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(method, body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String header(HttpResponse<?> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    @Override
    public void close() {
        server.close();
    }
}
