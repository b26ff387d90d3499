package org.trialgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorts any number of lines by their bytes and drops repeated ones, in memory that does not grow with their number: full
 * runs are sorted and written by the thread that filled them, so that many threads share the work. Jena's own sorted bag
 * spills into the system's temporary directory, which may be small or in memory; the runs lie beside the generation.
 */
final class LineSorter {
    private static final int LINE_OVERHEAD = 24;

    private final Path folder;
    private final long runBytes;
    private final int maximumOpen;
    private final List<Path> runs = new ArrayList<>();
    private List<byte[]> pending = new ArrayList<>();
    private long pendingBytes;
    private int written;
    private int feeding;
    private boolean ended;

    /**
     * Sorts into {@code folder}, which must exist.
     *
     * @param runBytes bytes of lines held in memory by each feeding thread
     * @param maximumOpen runs that are merged at a time
     */
    LineSorter(Path folder, long runBytes, int maximumOpen) {
        this.folder = folder;
        this.runBytes = runBytes;
        this.maximumOpen = maximumOpen;
    }

    /** Takes lines from any thread. */
    void add(List<byte[]> lines) throws IOException {
        List<byte[]> full = take(lines);
        try {
            if (!full.isEmpty()) {
                full.sort(Arrays::compareUnsigned);
                write(SortedLines.of(full.iterator()));
            }
        } finally {
            synchronized (this) {
                feeding--;
            }
        }
    }

    /** Keeps the lines; returns all that are kept, to be written by the caller, once they are many enough. */
    private synchronized List<byte[]> take(List<byte[]> lines) {
        if (ended) {
            throw new IllegalStateException("lines were added after the end");
        }
        feeding++;
        for (byte[] line : lines) {
            pending.add(line);
            pendingBytes += line.length + LINE_OVERHEAD;
        }
        if (pendingBytes < runBytes) {
            return List.of();
        }
        List<byte[]> full = pending;
        pending = new ArrayList<>(full.size());
        pendingBytes = 0;
        return full;
    }

    /** All lines, each once, in order; to be called once, after the last line was added. */
    synchronized SortedLines merged() throws IOException {
        ended = true;
        if (feeding > 0) {
            throw new IllegalStateException(feeding + " threads still add lines, which would be lost");
        }
        while (runs.size() > maximumOpen) {
            List<Path> oldest = List.copyOf(runs.subList(0, maximumOpen));
            runs.removeAll(oldest);
            try (SortedLines merge = open(oldest, List.of())) {
                write(merge);
            }
            for (Path run : oldest) {
                Files.delete(run);
            }
        }
        pending.sort(Arrays::compareUnsigned);
        return open(runs, pending);
    }

    private static SortedLines open(List<Path> files, List<byte[]> sorted) throws IOException {
        LineMerge merge = new LineMerge();
        merge.add(SortedLines.of(sorted.iterator()));
        for (Path file : files) {
            merge.add(SortedRun.open(file));
        }
        return merge;
    }

    private void write(SortedLines lines) throws IOException {
        Path file;
        synchronized (this) {
            written++;
            file = folder.resolve("run-" + written);
        }
        SortedRun.write(file, lines);
        synchronized (this) {
            runs.add(file);
        }
    }
}
