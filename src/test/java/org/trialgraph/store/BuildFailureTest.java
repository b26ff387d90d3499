package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fails in a build, the graph that is served stays, nothing is left over, and the next build succeeds. */
class BuildFailureTest {
    @TempDir
    static Path home;

    private DiskStore store;
    private Manifest before;

    @BeforeEach
    void have_a_current_generation() {
        store = DiskStore.at(home);
        String id = store.currentId().orElseGet(() -> Quads.publish(store, 2).id());
        before = new Home(home).generation(id).readManifest();
    }

    private Path building(GenerationBuilder build) {
        return home.resolve("generations").resolve(build.id());
    }

    private void expectAsBefore() throws IOException {
        try (Generation generation = store.openCurrent()) {
            assertThat(generation.manifest()).isEqualTo(before);
        }
        try (var folders = Files.list(home.resolve("generations"))) {
            assertThat(folders).hasSize(store.list().size());
        }
        assertThat(store.verify(before.id()).problems()).isEmpty();
        assertThat(Quads.publish(store, 3).counts().defaultGraph()).isEqualTo(15);
    }

    @Test
    void a_failure_to_write_the_dump_fails_the_build() throws IOException {
        try (GenerationBuilder build = store.newGeneration()) {
            build.accept(Quads.trial(1));
            Files.createDirectory(building(build).resolve("dump.nq.gz"));
            expectFailure(build);
        }
        expectAsBefore();
    }

    @Test
    void a_failure_to_open_the_database_fails_the_build() throws IOException {
        try (GenerationBuilder build = store.newGeneration()) {
            build.accept(Quads.trial(1));
            Files.createFile(building(build).resolve("tdb2"));
            expectFailure(build);
        }
        expectAsBefore();
    }

    @Test
    void a_failure_to_write_the_manifest_fails_the_build() throws IOException {
        try (GenerationBuilder build = store.newGeneration()) {
            build.accept(Quads.trial(1));
            Files.createDirectories(building(build).resolve("MANIFEST.json/in-the-way"));
            expectFailure(build);
        }
        expectAsBefore();
    }

    private static void expectFailure(GenerationBuilder build) {
        assertThatThrownBy(build::publish)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(build.id())
                .hasMessageContaining("Nothing was published");
        assertThatThrownBy(build::publish).isInstanceOf(StoreException.class).hasMessageContaining("failed before");
        assertThatThrownBy(() -> build.accept(Quads.trial(2))).isInstanceOf(StoreException.class);
    }

    @Test
    void an_error_in_each_step_of_loading_fails_the_build() throws IOException {
        List<Quad> many = new ArrayList<>();
        for (int number = 0; number < 1_500; number++) {
            many.addAll(Quads.trial(number));
        }
        for (BuildProgress.Step step : BuildProgress.Step.values()) {
            try (GenerationBuilder build = store.newGeneration()) {
                build.accept(many);
                build.onProgress((at, done, total) -> {
                    if (at == step && done > 0) {
                        throw new InternalError("a fault, as under a mapped file on a full disk");
                    }
                });
                assertThatThrownBy(build::publish)
                        .isInstanceOf(StoreException.class)
                        .hasRootCauseInstanceOf(InternalError.class);
            }
        }
        expectAsBefore();
    }

    @Test
    void a_failure_to_spill_fails_the_feeding_thread_and_the_build() throws IOException {
        try (GenerationBuilder build = store.newGeneration()) {
            DurableFiles.deleteTree(building(build).resolve("work"));
            String text = "x".repeat(1 << 20);
            assertThatThrownBy(() -> {
                        for (int number = 0; number < 300; number++) {
                            build.accept(Quads.parse(
                                    "<https://example.org/s> <https://example.org/p> \"" + number + text + "\" .\n"));
                        }
                    })
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("taking quads");
            assertThatThrownBy(build::publish).isInstanceOf(StoreException.class);
        }
        expectAsBefore();
    }

    @Test
    void too_little_space_is_told_before_anything_is_written() {
        assertThatThrownBy(() -> FreeSpace.requireForLoad(home, 1L << 50))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(home.toString())
                .hasMessageContaining("MB are needed");
    }

    @Test
    void what_a_killed_build_left_is_removed_by_the_next() throws IOException {
        Path left = home.resolve("generations/20200101T000000Z-0001/tdb2/Data-0001");
        Files.createDirectories(left);
        Files.writeString(left.resolve("SPO.idn"), "half");
        store.newGeneration().close();
        assertThat(home.resolve("generations/20200101T000000Z-0001")).doesNotExist();
        expectAsBefore();
    }

    @Test
    void a_second_builder_is_refused_and_told_who_holds_the_lock() {
        try (GenerationBuilder first = store.newGeneration()) {
            assertThatThrownBy(store::newGeneration)
                    .isInstanceOf(StoreLockedException.class)
                    .hasMessageContaining(home.resolve("building.lock").toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThatThrownBy(() -> store.prune(1)).isInstanceOf(StoreLockedException.class);
            first.accept(Quads.trial(1));
            first.publish();
        }
        store.newGeneration().close();
    }
}
