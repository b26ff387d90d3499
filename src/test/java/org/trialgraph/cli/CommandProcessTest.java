package org.trialgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command line in processes of its own: what a second program, a kill and Ctrl-C do to a graph. */
class CommandProcessTest {
    private static final String DOCUMENTS =
            Path.of("src/test/resources/golden/documents").toAbsolutePath().toString();
    private static final List<String> LATE_HALTS = List.of("LOADING", "BEFORE_POINTER_RENAME");

    @TempDir
    private Path folder = Path.of("");

    private record Ended(int code, String printed) {}

    private static Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static Ended end(Process process) throws IOException, InterruptedException {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    private static Ended run(String... arguments) throws IOException, InterruptedException {
        return end(start(List.of(), arguments));
    }

    private String graph() {
        return folder.resolve("graph").toString();
    }

    private void build() throws IOException, InterruptedException {
        Ended built = run("build", DOCUMENTS, "--quiet", "--graph", graph());
        assertThat(built.code()).as(built.printed()).isZero();
    }

    private String trials() throws IOException, InterruptedException {
        Ended answer = run("query", "trials-by-status", "--graph", graph(), "-o", "tsv");
        assertThat(answer.code()).as(answer.printed()).isZero();
        return answer.printed();
    }

    @Test
    void a_build_that_dies_leaves_the_old_graph_and_the_way_free_for_the_next() throws Exception {
        build();
        String before = trials();
        for (String halt : LATE_HALTS) {
            Ended died = end(start(
                    List.of("-Dtrialgraph.store.halt=" + halt), "build", DOCUMENTS, "--quiet", "--graph", graph()));
            assertThat(died.code()).as(halt).isEqualTo(137);
            assertThat(trials()).as(halt).isEqualTo(before);
        }
        build();
        assertThat(trials()).isEqualTo(before);
        try (var generations = Files.list(folder.resolve("graph/generations"))) {
            assertThat(generations).as("no left-overs").allMatch(whole -> Files.exists(whole.resolve("MANIFEST.json")));
        }
    }

    @Test
    void a_second_build_is_refused_while_the_first_is_at_work_and_a_killed_first_frees_the_way() throws Exception {
        Process first = start(List.of(), "build", "--sample", "--quiet", "--graph", graph());
        Path lock = folder.resolve("graph/building.lock");
        while (first.isAlive() && !(Files.exists(lock) && Files.size(lock) > 0)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        Ended second = run("build", DOCUMENTS, "--graph", graph());
        assertThat(first.isAlive()).as("the first was still building").isTrue();
        assertThat(second.code()).as(second.printed()).isEqualTo(ExitCode.STORE);
        assertThat(second.printed()).contains("Another build is at work").contains(Long.toString(first.pid()));
        first.destroyForcibly().waitFor();
        assertThat(run("query", "trials-by-status", "--graph", graph()).code()).isEqualTo(ExitCode.STORE);
        build();
        assertThat(trials()).isNotEmpty();
    }

    @Test
    void a_damaged_graph_is_named_with_its_file() throws Exception {
        build();
        Path generation;
        try (var generations = Files.list(folder.resolve("graph/generations"))) {
            generation = generations.findFirst().orElseThrow();
        }
        Files.writeString(generation.resolve("MANIFEST.json"), "{");
        Ended answer = run("query", "trials-by-status", "--graph", graph());
        assertThat(answer.code()).isEqualTo(ExitCode.STORE);
        assertThat(answer.printed()).contains("MANIFEST.json").doesNotContain("\tat ");
    }

    @Test
    void a_server_answers_names_a_taken_port_and_stops_at_ctrl_c() throws Exception {
        build();
        Process server = start(List.of(), "serve", "--port", "0", "--graph", graph());
        BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        URI endpoint = URI.create(lineWith(said, "SPARQL").orElseThrow().replaceFirst("SPARQL +", ""));
        assertThat(lineWith(said, "Stop")).isPresent();
        HttpRequest ask = HttpRequest.newBuilder(endpoint.resolve("/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D"))
                .header("Accept", "application/sparql-results+json")
                .build();
        assertThat(HttpClient.newHttpClient().send(ask, BodyHandlers.ofString()).body())
                .contains("true");

        String port = Integer.toString(endpoint.getPort());
        Ended second = run("serve", "--port", port, "--graph", graph());
        assertThat(second.code()).isEqualTo(ExitCode.USAGE);
        assertThat(second.printed()).contains("Port " + port).contains("--port");

        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines().toList()).containsExactly("Stopped.");
    }

    private static Optional<String> lineWith(BufferedReader said, String start) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(start)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
