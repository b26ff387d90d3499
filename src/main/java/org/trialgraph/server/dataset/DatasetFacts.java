package org.trialgraph.server.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the server says of the graph as a whole; the numbers come from the generation's manifest.
 *
 * @param generation the name of the generation
 * @param hash the hash of the generation's content, in hexadecimal digits; it goes into entity tags
 * @param created when the generation was built
 * @param version the version of the program that built it
 * @param triples the number of triples in the default graph
 * @param namedGraphs the number of named graphs
 * @param trials the number of trials
 * @param documents the number of source documents
 * @param licence the IRI of the licence of the data, if one is stated
 * @param dumps the addresses of dumps of the whole graph
 */
public record DatasetFacts(
        String generation,
        String hash,
        Instant created,
        String version,
        long triples,
        long namedGraphs,
        long trials,
        long documents,
        Optional<String> licence,
        List<String> dumps) {

    /** Copies the list and rejects a hash that cannot stand in an entity tag. */
    public DatasetFacts {
        if (!hash.matches("[0-9A-Za-z:._-]+")) {
            throw new IllegalArgumentException("the hash of a generation is not a word: " + hash);
        }
        dumps = List.copyOf(dumps);
    }

    /** Returns the part of the hash that tells generations apart in entity tags. */
    public String tag() {
        String word = hash.replaceAll("[^0-9A-Za-z]", "");
        return word.substring(0, Math.min(16, word.length()));
    }
}
