package org.trialgraph.server.node;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.trialgraph.rdf.Vocabulary;

/** The prefixes of namespaces that documents and example queries use. */
public final class Prefixes {

    private static final Map<String, String> STANDARD = standard();

    private Prefixes() {}

    /** Returns prefixes and namespaces, the project's own first. */
    public static Map<String, String> all() {
        return STANDARD;
    }

    /** Sets the prefixes of a graph that is to be written. */
    static void set(Graph graph, String base) {
        STANDARD.forEach(graph.getPrefixMapping()::setNsPrefix);
        graph.getPrefixMapping().setNsPrefix("trial", base + "trial/");
    }

    private static Map<String, String> standard() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("tg", Vocabulary.ONTOLOGY);
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("oa", "http://www.w3.org/ns/oa#");
        return java.util.Collections.unmodifiableMap(prefixes);
    }
}
