package org.trialgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Merges sorted lines into one sorted sequence without repetitions. */
final class LineMerge implements SortedLines {
    /** A source and the line that it gives next. */
    private static final class Head {
        private final byte[] line;
        private final SortedLines rest;

        Head(byte[] line, SortedLines rest) {
            this.line = line;
            this.rest = rest;
        }
    }

    private final PriorityQueue<Head> heads = new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.line, b.line));
    private final List<SortedLines> sources = new ArrayList<>();
    private byte @Nullable [] last;

    void add(SortedLines source) throws IOException {
        sources.add(source);
        advance(source);
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        for (Head head = heads.poll(); head != null; head = heads.poll()) {
            advance(head.rest);
            if (!Arrays.equals(head.line, last)) {
                last = head.line;
                return head.line;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        for (SortedLines source : sources) {
            source.close();
        }
    }

    private void advance(SortedLines source) throws IOException {
        byte[] line = source.next();
        if (line != null) {
            heads.add(new Head(line, source));
        }
    }
}
