package org.trialgraph.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/**
 * A SPARQL query with the header that documents it.
 *
 * <p>The header is the comment lines before the first other line: {@code # title: …}, {@code # answers: …}, any number
 * of {@code # parameter: NAME KIND [= DEFAULT] — WORDS}, optionally {@code # example: NAME=VALUE}, and for checks
 * {@code # severity: error|warning}.
 *
 * @param name name of the file without its ending
 * @param title a few words
 * @param answers the question in one sentence
 * @param example values with which the query is worth a first look, as they are written on the command line
 * @param severity for a check, whether a row stops a graph from being published
 * @param text the whole file
 */
public record NamedQuery(
        String name,
        String title,
        String answers,
        List<Parameter> parameters,
        Optional<String> example,
        Optional<Severity> severity,
        String text) {
    /** How bad a row of a check is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a query file.
     *
     * @throws QueryException if the header lacks a line or the query is not SPARQL 1.1; the text names the file
     */
    public static NamedQuery parse(String name, String text) {
        QueryHeader header = QueryHeader.of(name, text);
        NamedQuery query = new NamedQuery(
                name,
                header.required("title"),
                header.required("answers"),
                header.parameters(),
                header.optional("example"),
                header.severity(),
                text);
        query.toQuery();
        return query;
    }

    /** The query, parsed anew at each call since queries can be changed. */
    public Query toQuery() {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw QueryException.notSparql(name, e);
        }
    }
}
