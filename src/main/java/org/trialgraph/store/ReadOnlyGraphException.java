package org.trialgraph.store;

/** An attempt to write to a published generation. */
public final class ReadOnlyGraphException extends StoreException {
    private static final long serialVersionUID = 1L;

    ReadOnlyGraphException(String attempt) {
        super("Refused " + attempt + ": a published generation never changes. Build a new generation instead.");
    }
}
