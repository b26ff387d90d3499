package org.trialgraph.store;

import java.util.Optional;

/**
 * One published generation in a list.
 *
 * @param id the identifier
 * @param current whether it is the one that is served
 * @param manifest its manifest; empty if it cannot be read
 */
public record GenerationSummary(String id, boolean current, Optional<Manifest> manifest) {}
