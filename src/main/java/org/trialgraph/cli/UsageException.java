package org.trialgraph.cli;

/** A command that cannot be carried out as it was written; the text says how to write it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
