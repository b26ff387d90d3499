package org.trialgraph.rdf;

/** Where a document's statements of its trial stand. */
public enum Voice {
    /** In the default graph: it is the most authoritative document of the trial. */
    DEFAULT_GRAPH,
    /** In a named graph that bears the document's IRI. */
    NAMED_GRAPH
}
