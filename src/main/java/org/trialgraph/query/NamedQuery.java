package org.trialgraph.query;

import java.util.ArrayList;
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
 * of {@code # parameter: NAME KIND [= DEFAULT] — WORDS}, and for checks {@code # severity: error|warning}.
 *
 * @param name name of the file without its ending
 * @param title a few words
 * @param answers the question in one sentence
 * @param severity for a check, whether a row stops a graph from being published
 * @param text the whole file
 */
public record NamedQuery(
        String name,
        String title,
        String answers,
        List<Parameter> parameters,
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
        Optional<String> title = Optional.empty();
        Optional<String> answers = Optional.empty();
        Optional<Severity> severity = Optional.empty();
        List<Parameter> parameters = new ArrayList<>();
        for (String line : text.lines().takeWhile(line -> line.startsWith("#")).toList()) {
            String content = line.substring(1).strip();
            if (content.startsWith("title:")) {
                title = Optional.of(after(content));
            } else if (content.startsWith("answers:")) {
                answers = Optional.of(after(content));
            } else if (content.startsWith("severity:")) {
                severity = Optional.of(severity(name, after(content)));
            } else if (content.startsWith("parameter:")) {
                parameters.add(parameter(name, after(content)));
            }
        }
        NamedQuery query = new NamedQuery(
                name,
                title.orElseThrow(() -> missing(name, "title")),
                answers.orElseThrow(() -> missing(name, "answers")),
                parameters,
                severity,
                text);
        query.toQuery();
        return query;
    }

    /** The query, parsed anew at each call since queries can be changed. */
    public Query toQuery() {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw new QueryException(
                    name + ": line " + e.getLine() + ", column " + e.getColumn() + ": " + e.getMessage(), e);
        }
    }

    private static QueryException missing(String name, String line) {
        return new QueryException(name + ": the header has no line \"# " + line + ": …\".");
    }

    private static String after(String content) {
        return content.substring(content.indexOf(':') + 1).strip();
    }

    private static Severity severity(String name, String word) {
        return switch (word) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> throw new QueryException(name + ": severity is \"error\" or \"warning\", not \"" + word + "\".");
        };
    }

    private static Parameter parameter(String name, String line) {
        int dash = line.indexOf(" — ");
        if (dash < 0) {
            throw new QueryException(
                    name + ": write \"# parameter: NAME KIND [= DEFAULT] — WORDS\", not \"" + line + "\".");
        }
        String declaration = line.substring(0, dash).strip();
        int equals = declaration.indexOf('=');
        Optional<String> defaultValue = equals < 0
                ? Optional.empty()
                : Optional.of(declaration.substring(equals + 1).strip());
        String[] words = (equals < 0 ? declaration : declaration.substring(0, equals))
                .strip()
                .split(" +", -1);
        if (words.length != 2) {
            throw new QueryException(name + ": a parameter has a name and a kind, not \"" + declaration + "\".");
        }
        return new Parameter(
                words[0],
                Parameter.kind(words[1]),
                defaultValue,
                line.substring(dash + 3).strip());
    }
}
