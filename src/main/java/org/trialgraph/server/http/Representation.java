package org.trialgraph.server.http;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** A form in which a resource is served: a page, or one of four RDF syntaxes. */
public enum Representation {
    /** A page for readers. */
    HTML("text/html", "html", "HTML"),
    /** RDF 1.1 Turtle. */
    TURTLE("text/turtle", "ttl", "Turtle"),
    /** JSON-LD 1.1 with its context inside, so that no reader has to fetch one. */
    JSON_LD("application/ld+json", "jsonld", "JSON-LD"),
    /** RDF 1.1 N-Triples. */
    N_TRIPLES("application/n-triples", "nt", "N-Triples"),
    /** RDF 1.1 XML. */
    RDF_XML("application/rdf+xml", "rdf", "RDF/XML");

    private static final List<Representation> ALL = List.of(values());
    private static final List<Representation> SYNTAXES =
            ALL.stream().filter(r -> r != HTML).toList();

    private final String mediaType;
    private final String suffix;
    private final String title;

    Representation(String mediaType, String suffix, String title) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.title = title;
    }

    /** Returns all representations, the page first. */
    public static List<Representation> all() {
        return ALL;
    }

    /** Returns the four RDF syntaxes, Turtle first. */
    public static List<Representation> syntaxes() {
        return SYNTAXES;
    }

    /** Finds the representation with this file name suffix, without the dot. */
    public static Optional<Representation> ofSuffix(String suffix) {
        return ALL.stream().filter(r -> r.suffix.equals(suffix)).findFirst();
    }

    /** Finds the representation with this media type, without parameters. */
    public static Optional<Representation> ofMediaType(String mediaType) {
        return ALL.stream().filter(r -> r.mediaType.equals(mediaType)).findFirst();
    }

    /** Returns the media type without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the value of the Content-Type header; text types say that they are UTF-8. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** Returns the file name suffix without the dot. */
    public String suffix() {
        return suffix;
    }

    /** Returns the name of the form, for readers. */
    public String title() {
        return title;
    }

    /**
     * Writes a graph in this syntax.
     *
     * @throws IllegalStateException for {@link #HTML}, which is no RDF syntax
     */
    public byte[] write(Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format()).output(out);
        return out.toByteArray();
    }

    /**
     * Returns Jena's format of this syntax.
     *
     * @throws IllegalStateException for {@link #HTML}, which is no RDF syntax
     */
    public RDFFormat format() {
        return switch (this) {
            case HTML -> throw new IllegalStateException("HTML is no RDF syntax");
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSON_LD -> RDFFormat.JSONLD11;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
        };
    }

    /** Returns the media types of these representations, in their order. */
    public static List<String> mediaTypes(List<Representation> representations) {
        return representations.stream().map(Representation::mediaType).toList();
    }

    /** Returns the titles of all representations with their suffixes, for error texts. */
    public static String offered() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .map(r -> r.mediaType + " (." + r.suffix + ")")
                        .toList());
    }
}
