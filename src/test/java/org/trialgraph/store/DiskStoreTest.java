package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {
    @TempDir
    Path home;

    @Test
    void a_published_generation_is_opened_and_answers_queries() {
        DiskStore store = DiskStore.at(home);
        Manifest manifest = Quads.publish(store, 10);
        assertThat(manifest.counts().defaultGraph()).isEqualTo(50);
        assertThat(manifest.counts().namedGraphs()).isEqualTo(20);
        assertThat(manifest.counts().graphs()).isEqualTo(10);
        assertThat(manifest.counts().perGraph()).hasSize(10).containsValue(2L);
        try (Generation generation = store.openCurrent()) {
            assertThat(generation.manifest()).isEqualTo(manifest);
            long rows = Txn.calculateRead(generation.dataset(), () -> count(generation, "{ ?s ?p ?o }"));
            long quads = Txn.calculateRead(generation.dataset(), () -> count(generation, "{ GRAPH ?g { ?s ?p ?o } }"));
            assertThat(rows).isEqualTo(50);
            assertThat(quads).isEqualTo(20);
        }
        assertThat(store.verify(manifest.id()).problems()).isEmpty();
    }

    private static long count(Generation generation, String pattern) {
        try (var query =
                QueryExecutionFactory.create("SELECT * " + pattern, DatasetFactory.wrap(generation.dataset()))) {
            long n = 0;
            for (var rows = query.execSelect(); rows.hasNext(); rows.next()) {
                n++;
            }
            return n;
        }
    }

    @Test
    void nothing_published_says_so() {
        assertThatThrownBy(() -> DiskStore.at(home).openCurrent())
                .isInstanceOf(NoGenerationException.class)
                .hasMessageContaining(home.toString());
    }

    @Test
    void a_build_that_is_closed_leaves_nothing() throws Exception {
        DiskStore store = DiskStore.at(home);
        try (GenerationBuilder build = store.newGeneration()) {
            build.accept(Quads.trial(1));
            build.load();
        }
        assertThat(store.list()).isEmpty();
        try (var entries = Files.list(home.resolve("generations"))) {
            assertThat(entries).isEmpty();
        }
    }

    @Test
    void reports_inputs_and_notes_are_kept() throws Exception {
        DiskStore store = DiskStore.at(home);
        try (GenerationBuilder build = store.newGeneration()) {
            build.accept(Quads.trial(1));
            build.report("report.txt", "read 1\n".getBytes(StandardCharsets.UTF_8));
            build.input(new FileStamp("studies \"ü\\.json", 12, "ab"));
            build.note("ontology", "line\nbreak\t\u0001");
            build.publish();
        }
        Manifest manifest = store.list().get(0).manifest().orElseThrow();
        assertThat(manifest.inputs()).isEqualTo(List.of(new FileStamp("studies \"ü\\.json", 12, "ab")));
        assertThat(manifest.notes()).containsEntry("ontology", "line\nbreak\t\u0001");
        assertThat(manifest.reports())
                .singleElement()
                .extracting(FileStamp::name)
                .isEqualTo("report.txt");
        assertThat(home.resolve("generations/" + manifest.id() + "/report.txt")).hasContent("read 1\n");
    }
}
