package org.trialgraph.query;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** Asks one graph. */
public final class Questions {
    private final DatasetGraph data;
    private final String base;
    private final Duration timeout;

    /**
     * Asks the dataset.
     *
     * @param base what every IRI of the graph begins with, e.g. {@code https://w3id.org/trialgraph/}
     * @param timeout after which a question is given up
     */
    public Questions(DatasetGraph data, String base, Duration timeout) {
        this.data = data;
        this.base = base;
        this.timeout = timeout;
    }

    /**
     * Asks a named query.
     *
     * @param values by parameter; what is not given takes its default or stays free
     * @param answer reads the execution, which is closed afterwards
     * @throws QueryException if a value does not fit or the time is up
     */
    public <R> R ask(NamedQuery query, Map<String, String> values, Function<QueryExec, R> answer) {
        return Txn.calculateRead(data, () -> {
            var builder = QueryExec.dataset(data).query(query.toQuery());
            new Bindings(data, base).of(query, values).forEach(builder::substitution);
            return run(builder.timeout(timeout.toMillis()).build(), answer);
        });
    }

    /**
     * Asks a query in SPARQL 1.1.
     *
     * @throws QueryException if it is none (with line and column) or the time is up
     */
    public <R> R ask(String sparql, Function<QueryExec, R> answer) {
        Query query = parse(sparql);
        return Txn.calculateRead(
                data,
                () -> run(
                        QueryExec.dataset(data)
                                .query(query)
                                .timeout(timeout.toMillis())
                                .build(),
                        answer));
    }

    private static Query parse(String sparql) {
        try {
            return QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw QueryException.notSparql("Not a SPARQL query", e);
        }
    }

    private <R> R run(QueryExec exec, Function<QueryExec, R> answer) {
        try (exec) {
            return answer.apply(exec);
        } catch (QueryCancelledException e) {
            throw new QueryException(
                    "The query was given up after " + timeout.toSeconds()
                            + " s; narrow it, or give it more time with --timeout.",
                    e);
        }
    }
}
