package org.trialgraph.query;

/** A question that cannot be asked: the text says what is wrong and what to do. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A question that is wrong in itself. */
    public QueryException(String message) {
        super(message);
    }

    /** A question that ARQ refuses. */
    public QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
