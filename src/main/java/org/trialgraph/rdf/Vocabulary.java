package org.trialgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Names of the vocabulary that all graphs share.
 *
 * <p>These IRIs are fixed: a graph with another base for its trials still speaks the published vocabulary, so queries
 * run on any graph.
 */
public final class Vocabulary {
    /** Where the vocabulary is published. */
    public static final String BASE = "https://w3id.org/trialgraph/";

    /** Namespace of classes and properties, usually abbreviated {@code tg:}. */
    public static final String ONTOLOGY = BASE + "ontology#";

    /** What every concept's IRI begins with; scheme, slash and notation follow. */
    public static final String CONCEPTS = BASE + "concept/";

    private Vocabulary() {}

    static Node term(String name) {
        return NodeFactory.createURI(ONTOLOGY + name);
    }

    /** IRI of a concept scheme, e.g. {@code …/concept/cell-type}. */
    public static String scheme(String scheme) {
        return CONCEPTS + scheme;
    }

    /** IRI of a concept; the notation is percent-encoded, e.g. {@code …/concept/drug/total%20body%20irradiation}. */
    public static String concept(String scheme, String notation) {
        return CONCEPTS + scheme + "/" + PercentEncoding.encode(notation);
    }
}
