package org.trialgraph.query;

import org.apache.jena.query.QueryParseException;

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

    /** A text that the parser refuses, with the place; the parser's list of everything it would have liked is left out. */
    static QueryException notSparql(String what, QueryParseException refusal) {
        String message =
                String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
        return new QueryException(
                what + ": line " + refusal.getLine() + ", column " + refusal.getColumn() + ": " + message, refusal);
    }
}
