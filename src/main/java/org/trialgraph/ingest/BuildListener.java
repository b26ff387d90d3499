package org.trialgraph.ingest;

/** Is told how far a build is; called by several threads. */
@FunctionalInterface
public interface BuildListener {
    /** Tells that so much of a step is done; a total of 0 is not known yet. */
    void at(String step, long done, long total);
}
