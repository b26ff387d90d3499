package org.trialgraph.server;

import java.time.Instant;
import java.util.Optional;

/**
 * The edition of everything the server sends, for entity tags: it changes with the graph and with the program.
 *
 * @param tag a word
 */
record Edition(String tag) {

    /**
     * Returns the edition of a graph as this program serves it.
     *
     * <p>A program that is not released may change its pages under one version, so each start is an edition of its own.
     *
     * @param graph a word that tells this graph from others
     */
    static Edition of(String graph) {
        String program = Optional.ofNullable(Edition.class.getPackage().getImplementationVersion())
                .filter(version -> !version.endsWith("SNAPSHOT"))
                .orElseGet(() -> Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX));
        return new Edition(graph + "-" + program.replaceAll("[^0-9A-Za-z.]", ""));
    }
}
