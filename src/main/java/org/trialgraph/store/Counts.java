package org.trialgraph.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many distinct quads a generation has.
 *
 * @param defaultGraph triples in the default graph
 * @param namedGraphs quads in all named graphs together
 * @param graphs the number of named graphs
 * @param perGraph quads of each named graph by its IRI; empty if there are more than {@link #LISTED_GRAPHS} graphs, so
 *     that a manifest stays small
 */
public record Counts(long defaultGraph, long namedGraphs, long graphs, Map<String, Long> perGraph) {
    /** Up to so many named graphs are counted one by one. */
    public static final int LISTED_GRAPHS = 1000;

    /** Copies the map, sorted. */
    public Counts {
        perGraph = Collections.unmodifiableMap(new TreeMap<>(perGraph));
    }

    /** All quads. */
    public long total() {
        return defaultGraph + namedGraphs;
    }
}
