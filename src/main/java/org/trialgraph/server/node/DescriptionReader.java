package org.trialgraph.server.node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.trialgraph.rdf.StandardTerms;

/** Reader of the descriptions of nodes, out of the default graph and the ontology's files. */
public final class DescriptionReader {

    /** How many subjects of incoming triples are listed for one property. */
    static final int MOST_SOURCES = 100;

    private static final long MOST_COUNTED = 200_000;
    private static final List<Node> LABELS =
            List.of(StandardTerms.RDFS_LABEL, StandardTerms.SKOS_PREF_LABEL, StandardTerms.SKOS_NOTATION);

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final String base;

    /** Creates a reader of a dataset with this base IRI. */
    public DescriptionReader(DatasetGraph dataset, Ontology ontology, String base) {
        this.dataset = dataset;
        this.ontology = ontology;
        this.base = base;
    }

    /** Reads the description of the node with this IRI; empty if the graph says nothing of it. */
    public Optional<Description> read(String iri) {
        Node subject = NodeFactory.createURI(iri);
        return Txn.calculateRead(dataset, () -> describe(subject));
    }

    private Optional<Description> describe(Node subject) {
        Graph own = GraphFactory.createDefaultGraph();
        Prefixes.set(own, base);
        collect(subject, own);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Description.Incoming> incoming = incoming(subject);
        Graph labels = GraphFactory.createDefaultGraph();
        Set<Node> pointedAt = objects(own);
        incoming.forEach(links -> pointedAt.addAll(links.sources()));
        pointedAt.stream()
                .filter(node -> !own.contains(node, Node.ANY, Node.ANY))
                .forEach(node -> label(node, labels));
        return Optional.of(new Description(subject, own, labels, incoming));
    }

    private void collect(Node subject, Graph own) {
        boolean hasParts = isTrial(subject);
        Set<Node> seen = new HashSet<>(Set.of(subject));
        Deque<Node> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            Node node = waiting.remove();
            find(node, Node.ANY, Node.ANY).forEach(own::add);
            if (hasParts) {
                parts(subject, node).stream().filter(seen::add).forEach(waiting::add);
            }
        }
    }

    /** Finds the parts of a trial to which one of its nodes leads, and the evidence about that node. */
    private List<Node> parts(Node trial, Node node) {
        String below = trial.getURI() + "/";
        List<Node> parts = new ArrayList<>();
        find(node, Node.ANY, Node.ANY).stream().map(Triple::getObject).forEach(parts::add);
        find(Node.ANY, RDF.subject.asNode(), node).stream()
                .map(Triple::getSubject)
                .forEach(parts::add);
        return parts.stream()
                .filter(part -> part.isURI() && part.getURI().startsWith(below))
                .toList();
    }

    private boolean isTrial(Node node) {
        String start = base + "trial/";
        return node.getURI().startsWith(start) && node.getURI().indexOf('/', start.length()) < 0;
    }

    private List<Description.Incoming> incoming(Node subject) {
        String below = subject.getURI() + "/";
        Map<Node, List<Node>> sources = new LinkedHashMap<>();
        Map<Node, Long> counts = new LinkedHashMap<>();
        long counted = 0;
        ExtendedIterator<Triple> triples = dataset.getDefaultGraph().find(Node.ANY, Node.ANY, subject);
        try {
            while (triples.hasNext() && counted < MOST_COUNTED) {
                Triple triple = triples.next();
                counted++;
                if (triple.getSubject().isURI() && !triple.getSubject().getURI().startsWith(below)) {
                    counts.merge(triple.getPredicate(), 1L, Long::sum);
                    List<Node> listed = sources.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>());
                    if (listed.size() < MOST_SOURCES) {
                        listed.add(triple.getSubject());
                    }
                }
            }
            boolean isExact = !triples.hasNext();
            return counts.entrySet().stream()
                    .map(e -> new Description.Incoming(
                            e.getKey(), e.getValue(), isExact, sources.getOrDefault(e.getKey(), List.of())))
                    .toList();
        } finally {
            triples.close();
        }
    }

    private static Set<Node> objects(Graph graph) {
        Set<Node> objects = new HashSet<>();
        graph.find().forEachRemaining(triple -> {
            if (triple.getObject().isURI()) {
                objects.add(triple.getObject());
            }
        });
        return objects;
    }

    private void label(Node node, Graph labels) {
        LABELS.forEach(property -> find(node, property, Node.ANY).forEach(labels::add));
    }

    private List<Triple> find(Node subject, Node property, Node object) {
        List<Triple> found =
                dataset.getDefaultGraph().find(subject, property, object).toList();
        return found.isEmpty() && subject.isURI() ? ontology.find(subject, property) : found;
    }
}
