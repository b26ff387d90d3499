package org.trialgraph.ingest;

/** A build that cannot go on; the text says why, and the old graph keeps serving. */
public final class BuildFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BuildFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    BuildFailedException(String message) {
        super(message);
    }
}
