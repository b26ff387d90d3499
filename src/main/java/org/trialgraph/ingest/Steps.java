package org.trialgraph.ingest;

import org.trialgraph.store.BuildProgress;

/** The steps of the store in words that a user sees. */
final class Steps {
    private Steps() {}

    static String inWords(BuildProgress.Step step) {
        return switch (step) {
            case DUMP -> "Sorting";
            case LOAD -> "Loading";
            case VERIFY -> "Verifying";
        };
    }
}
