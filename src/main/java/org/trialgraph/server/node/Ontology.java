package org.trialgraph.server.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.trialgraph.rdf.Vocabulary;
import org.trialgraph.resource.Bundled;

/**
 * The ontology's files inside the program, each under the path by which it is served.
 *
 * <p>Their labels name properties and concepts on pages, so the graph itself need not hold them. A file is read when it
 * is needed first.
 */
public final class Ontology {

    private static final String MAIN = "ontology";
    private static final String MAIN_FILE = "ontology/trialgraph";

    private final Map<String, Bundled> files;
    private final Map<String, Graph> graphs = new ConcurrentHashMap<>();

    /** Finds the ontology's files. */
    public Ontology() {
        this.files = Stream.of("ontology", "ontology/schemes")
                .flatMap(folder -> Bundled.in(folder, ".ttl").stream())
                .collect(Collectors.toMap(Ontology::path, Function.identity()));
    }

    private static String path(Bundled file) {
        String path = file.path().substring(0, file.path().length() - ".ttl".length());
        return path.equals(MAIN_FILE) ? MAIN : path;
    }

    /** Returns the paths under which the files are served, in their order. */
    public List<String> paths() {
        return files.keySet().stream().sorted().toList();
    }

    /** Returns the file that is served under this path, for example {@code ontology}. */
    public Optional<Graph> at(String path) {
        return Optional.ofNullable(files.get(path)).map(file -> graphs.computeIfAbsent(path, p -> read(file)));
    }

    /** Finds triples about a class, a property, a concept or a scheme of concepts. */
    List<Triple> find(Node subject, Node property) {
        return at(pathOf(subject.getURI()))
                .map(graph -> graph.find(subject, property, Node.ANY).toList())
                .orElse(List.of());
    }

    private String pathOf(String iri) {
        if (!iri.startsWith(Vocabulary.CONCEPTS)) {
            return MAIN;
        }
        String scheme = iri.substring(Vocabulary.CONCEPTS.length()).split("/", 2)[0];
        return "ontology/schemes/" + scheme;
    }

    private static Graph read(Bundled file) {
        try (InputStream in = file.open()) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            return graph;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
