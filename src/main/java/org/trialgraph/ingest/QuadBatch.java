package org.trialgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Collects the triples of one record for one graph. For one thread. */
final class QuadBatch extends StreamRDFBase {
    private static final int USUAL_SIZE = 512;

    private final Node graph;
    private final List<Quad> quads = new ArrayList<>(USUAL_SIZE);

    QuadBatch(Node graph) {
        this.graph = graph;
    }

    /** For triples of the default graph. */
    static QuadBatch forDefaultGraph() {
        return new QuadBatch(Quad.defaultGraphIRI);
    }

    @Override
    public void triple(Triple triple) {
        quads.add(Quad.create(graph, triple));
    }

    List<Quad> quads() {
        return quads;
    }
}
