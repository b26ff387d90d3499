package org.trialgraph.server.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.trialgraph.server.http.Negotiation;
import org.trialgraph.server.http.RefusalException;

/**
 * A form of an answer: of rows and truth values (SPARQL 1.1 Query Results), or of triples.
 *
 * @param lang Jena's language of the form; of the page with a table it writes nothing
 * @param words the words by which the parameter {@code output} asks for it, the documented one first
 * @param mediaTypes its own media type, and others by which clients ask for it as well
 */
record AnswerFormat(Lang lang, List<String> words, List<String> mediaTypes) {

    private static final AnswerFormat PAGE =
            new AnswerFormat(ResultSetLang.RS_None, List.of("html"), List.of("text/html"));
    private static final List<AnswerFormat> OF_ROWS = List.of(
            new AnswerFormat(
                    ResultSetLang.RS_JSON,
                    List.of("json"),
                    List.of("application/sparql-results+json", "application/json")),
            new AnswerFormat(
                    ResultSetLang.RS_XML,
                    List.of("xml"),
                    List.of("application/sparql-results+xml", "application/xml", "text/xml")),
            new AnswerFormat(ResultSetLang.RS_CSV, List.of("csv"), List.of("text/csv")),
            new AnswerFormat(ResultSetLang.RS_TSV, List.of("tsv"), List.of("text/tab-separated-values")),
            PAGE);
    private static final List<AnswerFormat> OF_TRIPLES = List.of(
            new AnswerFormat(Lang.TURTLE, List.of("turtle", "ttl"), List.of("text/turtle", "application/x-turtle")),
            new AnswerFormat(
                    Lang.JSONLD11,
                    List.of("json-ld", "jsonld", "json"),
                    List.of("application/ld+json", "application/json")),
            new AnswerFormat(Lang.NTRIPLES, List.of("ntriples", "nt", "n-triples"), List.of("application/n-triples")),
            new AnswerFormat(Lang.RDFXML, List.of("rdf+xml", "rdfxml", "rdf", "xml"), List.of("application/rdf+xml")));

    AnswerFormat {
        words = List.copyOf(words);
        mediaTypes = List.copyOf(mediaTypes);
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
        List<AnswerFormat> offered = ofRows ? OF_ROWS : OF_TRIPLES;
        return word.map(w -> byWord(offered, w)).orElseGet(() -> byAccept(offered, accept));
    }

    private static Chosen byWord(List<AnswerFormat> offered, String word) {
        return offered.stream()
                .filter(format -> format.words.contains(word) || format.mediaTypes.contains(word))
                .findFirst()
                .map(format -> new Chosen(format, format.mediaTypes.get(0)))
                .orElseThrow(() -> new RefusalException(
                        400, "The output of this kind of query is one of " + names(offered) + "."));
    }

    private static Chosen byAccept(List<AnswerFormat> offered, String accept) {
        List<String> mediaTypes =
                offered.stream().flatMap(format -> format.mediaTypes.stream()).toList();
        String mediaType = Negotiation.choose(accept, mediaTypes)
                .orElseThrow(() -> new RefusalException(
                        406, "Answers to this kind of query are offered as " + String.join(", ", mediaTypes) + "."));
        return offered.stream()
                .filter(format -> format.mediaTypes.contains(mediaType))
                .findFirst()
                .map(format -> new Chosen(format, mediaType))
                .orElseThrow();
    }

    private static String names(List<AnswerFormat> formats) {
        return String.join(", ", formats.stream().map(AnswerFormat::word).toList());
    }

    /** Returns the documented word of this format. */
    String word() {
        return words.get(0);
    }

    /** Tells whether this is the page with a table. */
    boolean isPage() {
        return equals(PAGE);
    }

    /** Tells whether a browser should store the answer and not show it: spreadsheets run formulas of tables. */
    boolean isTable() {
        return lang.equals(ResultSetLang.RS_CSV) || lang.equals(ResultSetLang.RS_TSV);
    }
}
