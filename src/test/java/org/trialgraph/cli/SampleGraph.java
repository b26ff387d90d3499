package org.trialgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.BuildResult;
import org.trialgraph.ingest.GraphBuild;
import org.trialgraph.store.Generation;
import org.trialgraph.store.MemoryStore;

/**
 * The golden graph in memory, built once for all tests that ask it: the bundled sample, and documents that disagree with it.
 */
final class SampleGraph {
    private static final Path DOCUMENTS = Path.of("src/test/resources/golden/documents");

    private static @Nullable SampleGraph only;

    private final BuildResult result;
    private final Generation generation;

    private SampleGraph(BuildResult result, Generation generation) {
        this.result = result;
        this.generation = generation;
    }

    /** Built at the first call, not while the class is loaded: the build's threads need the class. */
    static synchronized SampleGraph get() {
        SampleGraph graph = only;
        if (graph == null) {
            graph = build();
            only = graph;
        }
        return graph;
    }

    BuildResult result() {
        return result;
    }

    Generation generation() {
        return generation;
    }

    private static SampleGraph build() {
        MemoryStore store = new MemoryStore();
        try (SampleFiles sample = new SampleFiles()) {
            BuildResult result = new GraphBuild(store, GraphBuild.DEFAULT_BASE, 2)
                    .build(List.of(sample.folder(), DOCUMENTS), (step, done, total) -> {});
            if (result.published().isEmpty()) {
                throw new AssertionError(result.reason());
            }
            return new SampleGraph(result, store.openCurrent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
