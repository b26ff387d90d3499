package org.trialgraph.server.http;

/** A request that is refused: the status and a text that says what is wrong and what to do. */
public final class RefusalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** Creates a refusal with an HTTP status of 400 or more. */
    public RefusalException(int status, String text) {
        super(text, null, false, false);
        this.status = status;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the text for the client. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
