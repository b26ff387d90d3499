package org.trialgraph.server.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.update.UpdateFactory;
import org.trialgraph.server.http.RefusalException;

/**
 * The gate in front of the query engine: it parses a query and refuses what must not run.
 *
 * <p>The syntax is SPARQL 1.2 and not ARQ's own, which drops LATERAL, JSON results and bounded path repetition.
 */
final class QueryGate {

    private static final int MOST_MESSAGE = 600;
    private static final String READ_ONLY = "This endpoint is read-only: it takes queries and no updates.";

    private final String base;
    private final QueryLimits limits;

    QueryGate(String base, QueryLimits limits) {
        this.base = base;
        this.limits = limits;
    }

    /**
     * Parses a query.
     *
     * @throws RefusalException with status 400 or 413, and a text that names the line and column of a syntax error
     */
    Query admit(String text) {
        new QueryTextScan(limits).check(text);
        try {
            Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_12);
            refuseForeignParts(query);
            return query;
        } catch (QueryParseException e) {
            throw new RefusalException(400, isUpdate(text) ? READ_ONLY : message(e));
        } catch (QueryException e) {
            throw new RefusalException(400, "The query cannot be read: " + firstLines(e));
        } catch (StackOverflowError e) {
            throw new RefusalException(400, "The query is nested too deeply.");
        }
    }

    private boolean isUpdate(String text) {
        try {
            return !UpdateFactory.create(text, base).getOperations().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    private static void refuseForeignParts(Query query) {
        if (query.getQueryPattern() == null) {
            return; // DESCRIBE <iri> has no pattern
        }
        Op op = Algebra.compile(query);
        ForeignParts parts = new ForeignParts();
        Walker.walk(op, parts, parts.expressions());
    }

    private static String message(QueryParseException e) {
        String place = e.getLine() > 0 ? " at line " + e.getLine() + ", column " + e.getColumn() : "";
        return "The query has an error" + place + ".\n" + firstLines(e);
    }

    private static String firstLines(QueryException e) {
        String message = String.valueOf(e.getMessage());
        return message.length() > MOST_MESSAGE ? message.substring(0, MOST_MESSAGE) + " …" : message;
    }
}
