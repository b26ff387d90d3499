package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedGenerationTest {
    @TempDir
    Path folder;

    @Test
    void several_processes_serve_one_generation_at_the_same_time() throws Exception {
        Path home = folder.resolve("graph");
        DiskStore store = DiskStore.at(home);
        Manifest manifest = Quads.publish(store, 30);
        String expected = Long.toString(manifest.counts().total());
        try (Generation here = store.openCurrent()) {
            List<Process> others = new ArrayList<>();
            for (int number = 1; number <= 2; number++) {
                Path ready = folder.resolve("ready-" + number);
                others.add(OtherProcess.start(home, List.of(), "read", home.toString(), ready.toString()));
                await(ready, others.get(number - 1));
                assertThat(ready).hasContent(expected);
                readEverything(here);
            }
            // A build goes on beside the servers, and they go on reading what they opened.
            assertThat(Quads.publish(store, 3).counts().defaultGraph()).isEqualTo(15);
            for (int number = 1; number <= 2; number++) {
                Process other = others.get(number - 1);
                other.getOutputStream().close();
                assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(other.exitValue()).isZero();
                assertThat(folder.resolve("ready-" + number)).hasContent(expected);
            }
            readEverything(here);
        }
        assertThat(store.verify(manifest.id()).problems()).isEmpty();
    }

    @Test
    void opening_and_reading_leaves_every_file_as_it_was() throws IOException {
        DiskStore store = DiskStore.at(folder);
        Manifest manifest = Quads.publish(store, 30);
        List<FileStamp> before = allFiles();
        for (int time = 0; time < 2; time++) {
            try (Generation first = store.openCurrent();
                    Generation second = store.openCurrent()) {
                readEverything(first);
                readEverything(second);
            }
        }
        assertThat(store.verify(manifest.id()).problems()).isEmpty();
        assertThat(allFiles()).isEqualTo(before);
    }

    private List<FileStamp> allFiles() throws IOException {
        List<FileStamp> stamps = new ArrayList<>();
        try (var walk = Files.walk(folder.resolve("generations"))) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                stamps.add(Sha256.stamp(folder, file));
            }
        }
        return stamps;
    }

    private static void readEverything(Generation generation) {
        Txn.executeRead(generation.dataset(), () -> {
            for (String query : List.of(
                    "SELECT * { ?s ?p ?o }",
                    "SELECT * { GRAPH ?g { ?s ?p ?o } }",
                    "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o . ?s ?q ?x } GROUP BY ?p ORDER BY ?n")) {
                try (var execution = QueryExecutionFactory.create(query, DatasetFactory.wrap(generation.dataset()))) {
                    assertThat(ResultSetFormatter.consume(execution.execSelect()))
                            .isPositive();
                }
            }
        });
    }

    @Test
    void a_builder_in_another_process_is_refused() throws Exception {
        Path home = folder.resolve("graph");
        Path ready = folder.resolve("ready");
        Process holder = OtherProcess.start(home, List.of(), "hold", home.toString(), ready.toString());
        await(ready, holder);
        assertThatThrownBy(DiskStore.at(home)::newGeneration)
                .isInstanceOf(StoreLockedException.class)
                .hasMessageContaining("process " + holder.pid());
        holder.destroyForcibly().waitFor();
        DiskStore.at(home).newGeneration().close();
    }

    private static void await(Path file, Process process) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!Files.exists(file)) {
            assertThat(process.isAlive()).as("the other process lives").isTrue();
            assertThat(Instant.now()).as("waited for " + file).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
