package org.trialgraph.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Lines in ascending order of their bytes, one after the other. */
interface SortedLines extends Closeable {
    /** The next line, without its end; null after the last. */
    byte @Nullable [] next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** Lines that are already in memory. */
    static SortedLines of(Iterator<byte[]> lines) {
        return () -> lines.hasNext() ? lines.next() : null;
    }
}
