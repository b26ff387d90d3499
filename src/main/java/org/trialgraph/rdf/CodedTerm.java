package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/**
 * A property whose values are concepts, with the property that keeps the words reported for them.
 *
 * @param concept from the node to the concept
 * @param reported from the node to the words of the source
 */
record CodedTerm(Node concept, Node reported) {}
