package org.trialgraph.source;

import java.io.IOException;
import java.io.InputStream;

/** Reading with an upper bound, so that no file can fill the memory. */
public final class Bounded {
    /** Largest record in bytes; the largest study of ClinicalTrials.gov with results is below 10 MB. */
    public static final int MAXIMUM_RECORD = 64 * 1024 * 1024;

    /**
     * Stands for a record that is larger than {@link #MAXIMUM_RECORD} and was passed over while it was cut, so that it
     * keeps its place among the records and ends as rejected. Known by identity, see {@link RawRecord#isOversized()}.
     */
    @SuppressWarnings("MutablePublicArray") // nothing in it can change
    public static final byte[] OVERSIZED = {};

    private Bounded() {}

    /**
     * All bytes of the stream.
     *
     * @throws OversizedRecordException if there are more than {@link #MAXIMUM_RECORD}
     */
    public static byte[] readAll(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAXIMUM_RECORD);
        if (bytes.length == MAXIMUM_RECORD && in.read() >= 0) {
            throw new OversizedRecordException(MAXIMUM_RECORD);
        }
        return bytes;
    }
}
