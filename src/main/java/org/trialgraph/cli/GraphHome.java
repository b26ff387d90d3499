package org.trialgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.store.DiskStore;
import org.trialgraph.store.GraphStore;
import picocli.CommandLine.Option;

/** Where the graph lives: {@code --graph}, else the variable {@code TRIALGRAPH_HOME}, else {@code ./graph}. */
final class GraphHome {
    @Option(
            names = "--graph",
            paramLabel = "DIR",
            description = "Folder of the graph (default: TRIALGRAPH_HOME, else ./graph).")
    private @Nullable Path directory;

    /** The folder. */
    Path directory() {
        return Optional.ofNullable(directory)
                .or(() -> Optional.ofNullable(System.getenv("TRIALGRAPH_HOME"))
                        .filter(home -> !home.isBlank())
                        .map(Path::of))
                .orElse(Path.of("graph"));
    }

    /** The store in the folder. */
    GraphStore store() {
        return DiskStore.at(directory());
    }
}
