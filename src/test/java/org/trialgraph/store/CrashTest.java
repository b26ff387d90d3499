package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment leaves a graph that opens and is either the old or the new one, whole, and the
 * next build succeeds. More random kills: {@code -Dtrialgraph.test.kills=100}.
 */
class CrashTest {
    @TempDir
    Path folder;

    @Test
    void a_build_that_halts_at_any_named_point_leaves_the_graph_whole() throws Exception {
        Path home = folder.resolve("graph");
        DiskStore store = DiskStore.at(home);
        Manifest old = Quads.publish(store, 2);
        for (HaltPoint point : HaltPoint.values()) {
            Process build = OtherProcess.start(
                    home, List.of("-D" + HaltPoint.PROPERTY + "=" + point), "build", home.toString(), "6");
            assertThat(build.waitFor(300, TimeUnit.SECONDS)).isTrue();
            assertThat(build.exitValue()).as("halted at " + point).isEqualTo(137);
            boolean published = point.compareTo(HaltPoint.AFTER_POINTER) >= 0;
            try (Generation generation = store.openCurrent()) {
                assertThat(generation.manifest().hash().equals(old.hash()))
                        .as("halted at " + point)
                        .isNotEqualTo(published);
            }
            expectWhole(store);
        }
    }

    @Test
    void builds_killed_at_random_moments_leave_the_graph_whole() throws Exception {
        long seed = Long.getLong("trialgraph.test.seed", 20261122L);
        SplittableRandom random = new SplittableRandom(seed);
        Path home = folder.resolve("graph");
        DiskStore store = DiskStore.at(home);
        Manifest first = Quads.publish(store, 4);
        Optional<String> newest = Optional.of(first.id());
        for (int kill = 1; kill <= Integer.getInteger("trialgraph.test.kills", 3); kill++) {
            Process loop = OtherProcess.start(home, List.of(), "loop", home.toString());
            TimeUnit.MILLISECONDS.sleep(1_000 + random.nextInt(4_000));
            loop.destroyForcibly().waitFor();
            assertThat(store.currentId()).as("seed " + seed + ", kill " + kill).isPresent();
            assertThat(store.currentId().orElseThrow()).isGreaterThanOrEqualTo(newest.orElseThrow());
            newest = store.currentId();
            expectWhole(store);
        }
    }

    private static void expectWhole(DiskStore store) throws IOException {
        String current = store.currentId().orElseThrow();
        assertThat(store.verify(current).problems()).isEmpty();
        Manifest next = Quads.publish(store, 2);
        assertThat(next.counts().defaultGraph()).isEqualTo(10);
        assertThat(store.currentId()).contains(next.id());
        for (GenerationSummary summary : store.list()) {
            assertThat(summary.manifest()).isPresent();
        }
        Path generations = store.home().resolve("generations");
        try (var folders = Files.list(generations)) {
            assertThat(folders).as("no left-overs").hasSize(store.list().size());
        }
    }
}
