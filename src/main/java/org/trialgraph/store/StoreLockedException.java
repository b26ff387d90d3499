package org.trialgraph.store;

/** Another builder is at work in the same home directory. */
public final class StoreLockedException extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreLockedException(String message) {
        super(message);
    }
}
