package org.trialgraph.store;

import java.util.List;
import java.util.Optional;

/** The generations of one graph: at most one is being built, one is current, older ones are kept for a while. */
public interface GraphStore {
    /** The number of published generations that publishing keeps. */
    int KEPT = 3;

    /**
     * Starts a new generation in a fresh place, after removing what killed builds left behind.
     *
     * @throws StoreLockedException if another builder is at work
     */
    GenerationBuilder newGeneration();

    /** The identifier of the current generation; empty if none was published yet. */
    Optional<String> currentId();

    /**
     * Opens the current generation read-only, after a quick check (manifest, presence and size of every file).
     *
     * @throws NoGenerationException if none was published yet
     * @throws DamagedGenerationException if the pointer, the manifest or a file is damaged
     */
    Generation openCurrent();

    /** Opens the named generation read-only, checked as {@link #openCurrent()} does. */
    Generation open(String id);

    /**
     * Opens the current generation or, if it is damaged, the newest older one that is not, and says what was skipped.
     *
     * @throws NoGenerationException if none can be opened
     */
    HealthyGeneration openNewestHealthy();

    /** All published generations, oldest first. */
    List<GenerationSummary> list();

    /** Reads every byte and every quad of a generation and compares them with its manifest and its dump. */
    Verification verify(String id);

    /**
     * Deletes all published generations but the newest {@code keep} and the current one. A server that still has a
     * deleted one open goes on reading it: on Unix a deleted file lives until its last user closes it.
     *
     * @return the identifiers of the deleted generations
     */
    List<String> prune(int keep);
}
