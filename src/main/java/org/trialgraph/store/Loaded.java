package org.trialgraph.store;

import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a build has loaded, before it is published.
 *
 * @param dataset the data, read-only
 * @param counts the number of distinct quads
 * @param hash SHA-256 of the sorted N-Quads lines, in hexadecimal
 */
public record Loaded(DatasetGraph dataset, Counts counts, String hash) {}
