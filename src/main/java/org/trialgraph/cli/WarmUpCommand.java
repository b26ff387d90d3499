package org.trialgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.trialgraph.server.ServerSettings;
import org.trialgraph.server.TrialGraphServer;
import org.trialgraph.server.dataset.DatasetFacts;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Walks through what every start needs, so that the launcher can keep the classes in an archive (class-data sharing).
 */
@Command(name = "warm-up", hidden = true, description = "Load what later starts need; used by the launcher.")
final class WarmUpCommand implements Callable<Integer> {
    private static final List<String> PATHS =
            List.of("", "sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D", "trial/", "health");

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine.usage(new Main(), new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        serve();
        buildAndOpen();
        return ExitCode.OK;
    }

    private static void serve() throws IOException, InterruptedException {
        DatasetFacts facts = new DatasetFacts("none", "0", Instant.EPOCH, "", 0, 0, 0, 0, Optional.empty(), List.of());
        try (TrialGraphServer server =
                TrialGraphServer.start(DatasetGraphFactory.createTxnMem(), facts, ServerSettings.onPort(0))) {
            HttpClient client = HttpClient.newHttpClient();
            for (String path : PATHS) {
                client.send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
    }

    private static void buildAndOpen() throws IOException {
        Path folder = Files.createTempDirectory("trialgraph-warm-up");
        try {
            Main.run("build", "--sample", "--quiet", "--graph", folder.toString());
        } finally {
            SampleFiles.delete(folder);
        }
    }
}
