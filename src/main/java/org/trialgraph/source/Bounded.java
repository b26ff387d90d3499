package org.trialgraph.source;

import java.io.IOException;
import java.io.InputStream;

/** Reading with an upper bound, so that no file can fill the memory. */
public final class Bounded {
    /** Largest record in bytes; the largest study of ClinicalTrials.gov with results is below 10 MB. */
    public static final int MAXIMUM_RECORD = 64 * 1024 * 1024;

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
