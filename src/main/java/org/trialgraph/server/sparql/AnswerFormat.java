package org.trialgraph.server.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.trialgraph.server.http.Negotiation;
import org.trialgraph.server.http.RefusalException;

/**
 * A form of an answer: of rows and truth values (SPARQL 1.1 Query Results), or of triples.
 *
 * <p>The first media type of each is its own; the others are names by which clients ask for it as well.
 */
enum AnswerFormat {
    ROWS_JSON(ResultSetLang.RS_JSON, true, "json", "application/sparql-results+json", "application/json"),
    ROWS_XML(ResultSetLang.RS_XML, true, "xml", "application/sparql-results+xml", "application/xml", "text/xml"),
    ROWS_CSV(ResultSetLang.RS_CSV, true, "csv", "text/csv"),
    ROWS_TSV(ResultSetLang.RS_TSV, true, "tsv", "text/tab-separated-values"),
    /** A page with a table; no language of Jena's writes it. */
    ROWS_HTML(ResultSetLang.RS_None, true, "html", "text/html"),
    TRIPLES_TURTLE(Lang.TURTLE, false, "turtle", "text/turtle", "application/x-turtle"),
    TRIPLES_JSON_LD(Lang.JSONLD11, false, "json-ld", "application/ld+json", "application/json"),
    TRIPLES_N_TRIPLES(Lang.NTRIPLES, false, "ntriples", "application/n-triples"),
    TRIPLES_RDF_XML(Lang.RDFXML, false, "rdf+xml", "application/rdf+xml");

    private final Lang lang;
    private final boolean ofRows;
    private final String word;
    private final List<String> mediaTypes;

    AnswerFormat(Lang lang, boolean ofRows, String word, String... mediaTypes) {
        this.lang = lang;
        this.ofRows = ofRows;
        this.word = word;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** A format with the media type by which the client asked for it. */
    record Chosen(AnswerFormat format, String mediaType) {

        /** Returns the value of the Content-Type header. */
        String contentType() {
            return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
        }
    }

    /**
     * Chooses the format of an answer: by a known word, else by the Accept header.
     *
     * @param ofRows whether the answer has rows or a truth value, not triples
     * @throws RefusalException with status 400 for an unknown word, 406 if nothing acceptable is offered
     */
    static Chosen choose(boolean ofRows, Optional<String> word, String accept) {
        return word.map(w -> byWord(ofRows, w)).orElseGet(() -> byAccept(ofRows, accept));
    }

    /** Returns the formats of one kind, the preferred one first. */
    static List<AnswerFormat> all(boolean ofRows) {
        return Arrays.stream(values()).filter(f -> f.ofRows == ofRows).toList();
    }

    private static Chosen byWord(boolean ofRows, String word) {
        return all(ofRows).stream()
                .filter(f -> f.isCalled(word))
                .findFirst()
                .map(f -> new Chosen(f, f.mediaType()))
                .orElseThrow(() -> new RefusalException(
                        400, "The output of this kind of query is one of " + offered(ofRows) + "."));
    }

    private boolean isCalled(String asked) {
        return word.equals(asked)
                || word.replace("-", "").equals(asked)
                || mediaTypes.contains(asked)
                || name().equals("TRIPLES_RDF_XML") && asked.equals("xml")
                || name().equals("TRIPLES_JSON_LD") && asked.equals("json");
    }

    private static Chosen byAccept(boolean ofRows, String accept) {
        List<AnswerFormat> formats = all(ofRows);
        List<String> offers =
                formats.stream().flatMap(f -> f.mediaTypes.stream()).toList();
        String mediaType = Negotiation.choose(accept, offers)
                .orElseThrow(() -> new RefusalException(
                        406, "Answers to this kind of query are offered as " + String.join(", ", offers) + "."));
        return formats.stream()
                .filter(f -> f.mediaTypes.contains(mediaType))
                .findFirst()
                .map(f -> new Chosen(f, mediaType))
                .orElseThrow();
    }

    private static String offered(boolean ofRows) {
        return String.join(", ", all(ofRows).stream().map(f -> f.word).toList());
    }

    /** Returns Jena's language of this format. */
    Lang lang() {
        return lang;
    }

    /** Returns the word by which the parameter {@code output} asks for this format. */
    String word() {
        return word;
    }

    /** Returns the format's own media type. */
    String mediaType() {
        return mediaTypes.get(0);
    }
}
