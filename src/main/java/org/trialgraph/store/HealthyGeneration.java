package org.trialgraph.store;

import java.util.List;

/**
 * The newest generation that could be opened, and why newer ones could not.
 *
 * @param generation the open generation, to be closed by the caller
 * @param skipped one message for each damaged newer generation or pointer, newest first
 */
public record HealthyGeneration(Generation generation, List<String> skipped) {
    /** Copies the list. */
    public HealthyGeneration {
        skipped = List.copyOf(skipped);
    }
}
