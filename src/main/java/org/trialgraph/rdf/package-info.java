/**
 * From the neutral record to triples: the vocabulary's constants, the IRIs, the matching of words to concepts, and one
 * mapper per part of the record.
 *
 * <p>A mapper is pure: the same record gives the same triples in the same order, whatever was mapped before, on any
 * thread. There are no blank nodes, and {@link org.trialgraph.rdf.Iris} is the one place that makes names. In which
 * graph triples stand is the caller's choice. This package uses {@code trial}, {@code resource} and Jena; it must not
 * know readers, text rules, the store or any network.
 */
@NullMarked
package org.trialgraph.rdf;

import org.jspecify.annotations.NullMarked;
