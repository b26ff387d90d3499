package org.trialgraph.source;

import org.trialgraph.trial.Origin;

/** The bytes of one record, before anybody has looked inside, and where they stood. Nobody changes the array. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy per record would cost as much as parsing
public record RawRecord(byte[] bytes, Origin origin) {
    /** Whether the record was too large to be kept; its bytes are gone. */
    @SuppressWarnings("ArrayEquals") // it is this very array that says so
    public boolean isOversized() {
        return bytes == Bounded.OVERSIZED;
    }
}
