package org.trialgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.trialgraph.resource.Bundled;
import org.trialgraph.trial.VocabularyTerm;
import org.trialgraph.trial.VocabularyTerm.LabelKind;

/** Reads concept schemes in Turtle as plain concepts. */
final class SchemeReader {
    private static final String FOLDER = "ontology/schemes";

    private SchemeReader() {}

    /** All concepts of the schemes inside the program, by IRI. */
    static List<Concept> bundled() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Bundled file : Bundled.in(FOLDER, ".ttl")) {
            try (InputStream in = file.open()) {
                RDFParser.source(in).lang(Lang.TURTLE).base(Vocabulary.BASE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file.path() + " inside the program", e);
            }
        }
        return concepts(graph);
    }

    /** All concepts of a graph that have a notation and a scheme, by IRI. */
    static List<Concept> concepts(Graph graph) {
        TreeMap<String, Concept> concepts = new TreeMap<>();
        ExtendedIterator<Triple> found = graph.find(Node.ANY, StandardTerms.SKOS_NOTATION, Node.ANY);
        try {
            while (found.hasNext()) {
                Triple triple = found.next();
                Node node = triple.getSubject();
                List<Node> schemes = objects(graph, node, StandardTerms.SKOS_IN_SCHEME);
                if (!schemes.isEmpty()) {
                    concepts.put(node.getURI(), concept(graph, node, schemes.get(0), triple.getObject()));
                }
            }
        } finally {
            found.close();
        }
        return List.copyOf(concepts.values());
    }

    private static Concept concept(Graph graph, Node node, Node schemeNode, Node notation) {
        String scheme = schemeNode.getURI().substring(schemeNode.getURI().lastIndexOf('/') + 1);
        String code = notation.getLiteralLexicalForm();
        List<VocabularyTerm> labels = new ArrayList<>();
        addLabels(labels, graph, node, scheme, code, LabelKind.PREFERRED);
        addLabels(labels, graph, node, scheme, code, LabelKind.ALTERNATIVE);
        addLabels(labels, graph, node, scheme, code, LabelKind.HIDDEN);
        List<String> matches = objects(graph, node, StandardTerms.SKOS_EXACT_MATCH).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
        return new Concept(node, scheme, code, labels, matches);
    }

    private static void addLabels(
            List<VocabularyTerm> labels, Graph graph, Node node, String scheme, String code, LabelKind kind) {
        for (Node label : objects(graph, node, property(kind))) {
            labels.add(new VocabularyTerm(scheme, code, label.getLiteralLexicalForm(), kind));
        }
    }

    private static Node property(LabelKind kind) {
        return switch (kind) {
            case PREFERRED -> StandardTerms.SKOS_PREF_LABEL;
            case ALTERNATIVE -> StandardTerms.SKOS_ALT_LABEL;
            case HIDDEN -> StandardTerms.SKOS_HIDDEN_LABEL;
        };
    }

    /** In a fixed order, whatever order the graph has. */
    private static List<Node> objects(Graph graph, Node subject, Node property) {
        List<Node> objects = new ArrayList<>(graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList());
        objects.sort(Comparator.comparing(Node::toString));
        return objects;
    }
}
