package org.trialgraph.store;

/** A store that could not do what was asked; the message says what, where, why and what to do. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure without an underlying one. */
    public StoreException(String message) {
        super(message);
    }

    /** A failure caused by another. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
