package org.trialgraph.source;

import java.io.IOException;

/** A record that is larger than anything a register publishes, which is an attack or a damaged file. */
public final class OversizedRecordException extends IOException {
    private static final long serialVersionUID = 1L;

    OversizedRecordException(int limit) {
        super("record larger than " + limit + " bytes");
    }
}
