package org.trialgraph.server.node;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.trialgraph.rdf.StandardTerms;

/**
 * What is served of one node.
 *
 * @param subject the node
 * @param own the node's triples; of a trial also those of its parts
 * @param labels labels of the nodes to which these triples lead
 * @param incoming the triples that lead to the node, by their property
 */
public record Description(Node subject, Graph own, Graph labels, List<Incoming> incoming) {

    /** Copies the list. */
    public Description {
        incoming = List.copyOf(incoming);
    }

    /**
     * The triples with one property that lead to the node.
     *
     * @param property the property
     * @param count how many there are, or were counted before counting stopped
     * @param isExact whether all were counted
     * @param sources the subjects of the first of them
     */
    public record Incoming(Node property, long count, boolean isExact, List<Node> sources) {

        /** Copies the list. */
        public Incoming {
            sources = List.copyOf(sources);
        }

        /** Tells whether the sources listed are fewer than there are. */
        public boolean isCut() {
            return !isExact || sources.size() < count;
        }
    }

    /** Returns the IRI of the node. */
    public String iri() {
        return subject.getURI();
    }

    /** Returns all of the description as one graph, which says itself where a list of incoming triples is cut. */
    public Graph graph() {
        Graph all = GraphFactory.createDefaultGraph();
        all.getPrefixMapping().setNsPrefixes(own.getPrefixMapping());
        addAll(all, own);
        addAll(all, labels);
        for (Incoming links : incoming) {
            links.sources().forEach(source -> all.add(Triple.create(source, links.property(), subject)));
            if (links.isCut()) {
                all.add(Triple.create(document(), StandardTerms.RDFS_COMMENT, note(links)));
            }
        }
        return all;
    }

    private Node document() {
        return NodeFactory.createURI(iri() + ".ttl");
    }

    private static Node note(Incoming links) {
        String count = links.isExact() ? Long.toString(links.count()) : "more than " + links.count();
        return NodeFactory.createLiteralLang(
                "This description lists " + links.sources().size() + " of " + count + " statements with the property <"
                        + links.property().getURI() + "> about its subject. Ask the SPARQL endpoint for the others.",
                "en");
    }

    private static void addAll(Graph target, Graph source) {
        ExtendedIterator<Triple> triples = source.find();
        triples.forEachRemaining(target::add);
    }
}
