package org.trialgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trialgraph.ingest.BuildNotes;
import org.trialgraph.ingest.GraphBuild;
import org.trialgraph.server.AddressException;
import org.trialgraph.server.ServerSettings;
import org.trialgraph.server.TrialGraphServer;
import org.trialgraph.server.dataset.DatasetFacts;
import org.trialgraph.server.sparql.QueryLimits;
import org.trialgraph.store.Generation;
import org.trialgraph.store.HealthyGeneration;
import org.trialgraph.store.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the current generation over HTTP until it is stopped. */
@Command(
        name = "serve",
        description = "Serve the graph: pages and linked data at /, SPARQL at /sparql.",
        footer = {"", "Ctrl-C stops it; requests that are running get a few seconds to end."})
final class ServeCommand implements Callable<Integer> {
    /** Where the licence of the graph's own statements stands. */
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    @Mixin
    private GraphHome home;

    @Mixin
    private Listening listening;

    private final PrintStream err = Console.err();

    ServeCommand() {
        this(new GraphHome(), new Listening());
    }

    ServeCommand(GraphHome home, Listening listening) {
        this.home = home;
        this.listening = listening;
    }

    /** Where the server listens, and what a query may take. */
    static final class Listening {
        @Option(
                names = "--port",
                paramLabel = "PORT",
                defaultValue = "3330",
                description = "Port (default 3330; 0 takes a free one).")
        private int port;

        @Option(
                names = "--host",
                paramLabel = "ADDRESS",
                defaultValue = "127.0.0.1",
                description = "Address to listen at (default 127.0.0.1, this machine only; 0.0.0.0 opens it).")
        private String host = "127.0.0.1";

        @Option(
                names = "--query-timeout",
                paramLabel = "SECONDS",
                defaultValue = "30",
                description = "Longest time of one query (default 30).")
        private int queryTimeout;

        /**
         * Looks whether the address and the port are free, before work is done that only serving needs.
         *
         * @throws AddressException if they are not
         */
        void check() throws IOException {
            TrialGraphServer.requireFree(settings(GraphBuild.DEFAULT_BASE));
        }

        /**
         * The settings for a graph whose IRIs begin with the base.
         *
         * @throws UsageException if the port or the time is none
         */
        ServerSettings settings(String base) {
            if (port < 0 || port > 65_535) {
                throw new UsageException("--port is a number from 0 to 65535, not " + port + ".");
            }
            if (queryTimeout < 1) {
                throw new UsageException("--query-timeout is a number of seconds from 1, not " + queryTimeout + ".");
            }
            return ServerSettings.onPort(port)
                    .withHost(host)
                    .withBase(base)
                    .withLimits(QueryLimits.standard().withTimeout(Duration.ofSeconds(queryTimeout)));
        }
    }

    @Override
    public Integer call() throws IOException {
        HealthyGeneration healthy = home.store().openNewestHealthy();
        healthy.skipped().forEach(message -> err.println("trialgraph: passed over a damaged generation: " + message));
        try (Generation generation = healthy.generation()) {
            serve(generation);
        }
        return ExitCode.OK;
    }

    private void serve(Generation generation) throws IOException {
        ServerSettings settings = listening.settings(GraphBuild.baseOf(generation.manifest()));
        TrialGraphServer server = TrialGraphServer.start(generation.dataset(), facts(generation.manifest()), settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
        announce(server, generation.manifest());
        server.join();
    }

    private void stop(TrialGraphServer server) {
        server.stop();
        err.println("Stopped.");
        err.flush();
    }

    private void announce(TrialGraphServer server, Manifest manifest) {
        err.println("Graph    " + manifest.notes().getOrDefault(BuildNotes.TRIALS, "?") + " trials, "
                + manifest.counts().total() + " statements, generation " + manifest.id());
        err.println("Pages    " + server.address());
        err.println("SPARQL   " + server.address() + "sparql");
        err.println("Dataset  " + server.address() + ".well-known/void");
        err.println("Stop     Ctrl-C");
        err.flush();
    }

    private static DatasetFacts facts(Manifest manifest) {
        Map<String, String> notes = manifest.notes();
        return new DatasetFacts(
                manifest.id(),
                manifest.hash(),
                manifest.created(),
                manifest.software().trialgraph(),
                manifest.counts().defaultGraph(),
                manifest.counts().graphs(),
                Long.parseLong(notes.getOrDefault(BuildNotes.TRIALS, "0")),
                Long.parseLong(notes.getOrDefault(BuildNotes.ACCEPTED, "0")),
                Optional.of(LICENCE),
                List.of());
    }
}
