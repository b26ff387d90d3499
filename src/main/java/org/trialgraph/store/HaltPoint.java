package org.trialgraph.store;

/**
 * Places at which a test can stop the process dead, as a power cut would: the system property {@value #PROPERTY} names
 * one.
 */
enum HaltPoint {
    LOCKED,
    FED,
    DUMPED,
    LOADING,
    AFTER_LOAD,
    BEFORE_MANIFEST,
    AFTER_MANIFEST,
    BEFORE_POINTER_RENAME,
    AFTER_POINTER,
    AFTER_PRUNE;

    static final String PROPERTY = "trialgraph.store.halt";

    void pass() {
        if (name().equals(System.getProperty(PROPERTY))) {
            Runtime.getRuntime().halt(137);
        }
    }
}
