package org.trialgraph.store;

/** The home directory holds no generation that could be opened. */
public final class NoGenerationException extends StoreException {
    private static final long serialVersionUID = 1L;

    NoGenerationException(String message) {
        super(message);
    }
}
