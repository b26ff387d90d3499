package org.trialgraph.source;

import java.io.IOException;

/** Takes the bytes of records, one after the other. */
@FunctionalInterface
public interface RecordSink {
    /** Takes the next record, or {@link Bounded#OVERSIZED} in its place; the array is the taker's from now on. */
    void accept(byte[] record) throws IOException;
}
