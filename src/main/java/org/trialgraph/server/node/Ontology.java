package org.trialgraph.server.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The ontology's files on the class path, each under the path by which it is served.
 *
 * <p>Their labels name the properties on pages; the graph itself need not hold them.
 */
public final class Ontology {

    private static final String FOLDER = "/org/trialgraph/ontology/";
    private static final Map<String, String> FILES = Map.of(
            "ontology", "trialgraph.ttl",
            "ontology/shapes", "shapes.ttl",
            "ontology/alignments", "alignments.ttl");

    private final Map<String, Graph> graphs;

    private Ontology(Map<String, Graph> graphs) {
        this.graphs = graphs;
    }

    /** Reads the files that are on the class path. */
    public static Ontology load() {
        Map<String, Graph> graphs = new LinkedHashMap<>();
        FILES.forEach((path, file) -> read(file).ifPresent(graph -> graphs.put(path, graph)));
        return new Ontology(graphs);
    }

    private static Optional<Graph> read(String file) {
        try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                return Optional.empty();
            }
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            return Optional.of(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file that is served under this path, for example {@code ontology}. */
    public Optional<Graph> at(String path) {
        return Optional.ofNullable(graphs.get(path));
    }

    /** Finds triples in the file of classes and properties. */
    List<Triple> find(Node subject, Node property, Node object) {
        return at("ontology")
                .map(graph -> graph.find(subject, property, object).toList())
                .orElse(List.of());
    }
}
