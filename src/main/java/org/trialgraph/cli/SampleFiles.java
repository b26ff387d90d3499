package org.trialgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trialgraph.resource.Bundled;

/** The bundled sample as files in a temporary folder, which goes when this is closed. */
public final class SampleFiles implements AutoCloseable {
    private final Path temporary;
    private final Path folder;

    public SampleFiles() throws IOException {
        temporary = Files.createTempDirectory("trialgraph");
        // a name of its own, since documents are called by it: the same sample gives the same graph
        folder = Files.createDirectory(temporary.resolve("trialgraph-sample"));
    }

    /** The folder, filled. */
    public Path folder() throws IOException {
        for (Bundled file : Stream.concat(
                        Bundled.in("sample", ".ndjson").stream(), Bundled.in("sample/pages", ".txt").stream())
                .toList()) {
            try (InputStream in = file.open()) {
                Files.copy(in, folder.resolve(file.path().substring(file.path().lastIndexOf('/') + 1)));
            }
        }
        return folder;
    }

    @Override
    public void close() throws IOException {
        delete(temporary);
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(folder)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
