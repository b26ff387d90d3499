package org.trialgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;

/** A sink that keeps its triples, and what tests ask of them. */
final class Triples extends StreamRDFBase {
    private final List<Triple> triples = new ArrayList<>();

    @Override
    public void triple(Triple triple) {
        triples.add(triple);
    }

    List<Triple> list() {
        return triples;
    }

    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }

    /** The objects of a property of a subject, as N-Triples terms. */
    Set<String> objects(Node subject, Node property) {
        TreeSet<String> objects = new TreeSet<>();
        for (Triple triple : triples) {
            if (triple.getSubject().equals(subject) && triple.getPredicate().equals(property)) {
                objects.add(term(triple.getObject()));
            }
        }
        return objects;
    }

    /** As sorted lines of N-Triples, each once. */
    Set<String> lines() {
        TreeSet<String> lines = new TreeSet<>();
        for (Triple triple : triples) {
            lines.add(term(triple.getSubject()) + " " + term(triple.getPredicate()) + " " + term(triple.getObject())
                    + " .");
        }
        return lines;
    }

    /** Reads N-Triples and takes every warning as an error. */
    static Graph strictly(String ntriples) {
        return RDFParser.fromString(ntriples, Lang.NTRIPLES)
                .strict(true)
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .toGraph();
    }

    private static String term(Node node) {
        return NodeFmtLib.strNT(node);
    }
}
