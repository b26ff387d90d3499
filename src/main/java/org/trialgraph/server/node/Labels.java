package org.trialgraph.server.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.trialgraph.rdf.StandardTerms;
import org.trialgraph.rdf.Vocabulary;

/** The names of nodes for readers. */
public final class Labels {

    private static final List<Node> BEST_FIRST =
            List.of(StandardTerms.SKOS_PREF_LABEL, StandardTerms.RDFS_LABEL, StandardTerms.SKOS_NOTATION);

    private final Ontology ontology;
    private final String base;
    private final List<Graph> graphs;

    /** Creates the names of the nodes in these graphs; the ontology's files help out. */
    public Labels(Ontology ontology, String base, Graph... graphs) {
        this.base = base;
        this.ontology = ontology;
        this.graphs = List.of(graphs);
    }

    /** Returns a name of a node: its label in English, else any label, else the end of its IRI. */
    public String of(Node node) {
        if (!node.isURI()) {
            return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        }
        return labels(node)
                .filter(label -> label.getLiteralLanguage().isEmpty()
                        || label.getLiteralLanguage().toLowerCase(Locale.ROOT).startsWith("en"))
                .findFirst()
                .or(() -> labels(node).findFirst())
                .map(Node::getLiteralLexicalForm)
                .or(() -> term(node.getURI()))
                .orElseGet(() -> end(node.getURI()));
    }

    private Stream<Node> labels(Node node) {
        return BEST_FIRST.stream()
                .flatMap(property -> Stream.concat(
                                graphs.stream()
                                        .flatMap(graph -> graph.find(node, property, Node.ANY).toList().stream()),
                                ontology.find(node, property).stream())
                        .map(Triple::getObject)
                        .filter(Node::isLiteral));
    }

    /** Makes words of the name of a term that has no label, so "primaryCompletionDate" can be read. */
    private static Optional<String> term(String iri) {
        return Prefixes.all().values().stream()
                .filter(namespace -> iri.startsWith(namespace) && iri.length() > namespace.length())
                .findFirst()
                .map(namespace -> words(iri.substring(namespace.length())));
    }

    private static String words(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns the end of an IRI of the graph; of another one all of it, for its end alone says nothing. */
    private String end(String iri) {
        return iri.startsWith(base) || iri.startsWith(Vocabulary.BASE) ? lastSegment(iri) : iri;
    }

    /** Returns the end of an IRI, decoded. */
    public static String lastSegment(String iri) {
        int at = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
        String end = at == iri.length() - 1 ? iri : iri.substring(at + 1);
        try {
            return URLDecoder.decode(end.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            return end; // a percent sign that encodes nothing
        }
    }
}
