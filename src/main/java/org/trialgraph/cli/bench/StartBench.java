package org.trialgraph.cli.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Time from starting the launcher to the first SPARQL answer, with and without the class-data archive. */
final class StartBench {
    private static final int PAIRS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String QUESTION = "sparql?query=ASK%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D";

    private final Path launcher;
    private final Path graph;
    private final HttpClient client = HttpClient.newHttpClient();

    StartBench(Path launcher, Path graph) {
        this.launcher = launcher;
        this.graph = graph;
    }

    void run(PrintStream out) throws Exception {
        Paired pairs = new Paired();
        for (int round = 0; round < PAIRS; round++) {
            pairs.add(firstAnswer(Map.of()), firstAnswer(Map.of("TRIALGRAPH_NO_CDS", "1")));
        }
        out.println("start: serve, from the launcher to the first SPARQL answer");
        out.printf(
                Locale.ROOT,
                "  %.2f s with class-data sharing, %.2f s without%n",
                pairs.ourMedian(),
                pairs.theirMedian());
        out.printf(Locale.ROOT, "  help: %.2f s%n", help());
    }

    private double firstAnswer(Map<String, String> environment) throws Exception {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                launcher.toString(), "serve", "--graph", graph.toString(), "--port", String.valueOf(port));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            await(URI.create("http://127.0.0.1:" + port + "/" + QUESTION), start, process);
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void await(URI address, long start, Process process) throws Exception {
        while (System.nanoTime() - start < PATIENCE.toNanos() && process.isAlive()) {
            try {
                if (client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(5); // nobody listens yet
            }
        }
        throw new IOException("the server did not answer within " + PATIENCE.toSeconds() + " s");
    }

    private double help() throws Exception {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < PAIRS; round++) {
            long start = System.nanoTime();
            new ProcessBuilder(launcher.toString(), "--help")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            times.add((System.nanoTime() - start) / 1e9);
        }
        times.sort(null);
        return times.get(PAIRS / 2);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
