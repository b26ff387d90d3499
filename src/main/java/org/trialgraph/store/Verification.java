package org.trialgraph.store;

import java.util.List;

/**
 * The outcome of a full check of one generation.
 *
 * @param id the identifier
 * @param files the number of files read and compared
 * @param quads the number of quads read back from the database
 * @param problems what is wrong, naming the file; empty if nothing is
 */
public record Verification(String id, int files, long quads, List<String> problems) {
    /** Copies the list. */
    public Verification {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong. */
    public boolean healthy() {
        return problems.isEmpty();
    }
}
