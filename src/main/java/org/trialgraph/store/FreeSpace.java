package org.trialgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Refuses to start what the disk cannot hold: a full disk under a mapped file ends the whole process. */
final class FreeSpace {
    private static final long LEAST = 512L << 20;
    private static final int BYTES_PER_QUAD = 400;

    private FreeSpace() {}

    /** Asks for as much as the newest generation takes, half of it again for sorting, and at least 512 MB. */
    static void requireForBuild(Home home) throws IOException {
        List<GenerationFolder> published = home.published();
        long newest = published.isEmpty()
                ? 0
                : size(published.get(published.size() - 1).path());
        require(home.path(), Math.max(LEAST, newest + newest / 2));
    }

    /** Asks for 400 bytes a quad, which is what TDB2 takes for a quad and twice what it takes for a triple. */
    static void requireForLoad(Path folder, long quads) throws IOException {
        require(folder, Math.max(LEAST, quads * BYTES_PER_QUAD));
    }

    private static void require(Path folder, long needed) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new StoreException("Not enough disk space in " + folder + ": " + (free >> 20) + " MB are free, "
                    + (needed >> 20) + " MB are needed. Free some, or name a directory on another disk.");
        }
    }

    private static long size(Path root) throws IOException {
        long size = 0;
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }
}
