package org.trialgraph.server.sparql;

import java.io.IOException;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.trialgraph.server.http.RefusalException;

/** Writer of the answer of one running query, with a limit of rows or triples. */
final class AnswerWriter {

    private final AnswerFormat format;
    private final long mostRows;
    private final Spool spool;
    private final RowsPage page;

    AnswerWriter(AnswerFormat format, long mostRows, Spool spool, RowsPage page) {
        this.format = format;
        this.mostRows = mostRows;
        this.spool = spool;
        this.page = page;
    }

    /** Runs the query to its end and writes the answer into the spool. */
    void write(Query query, QueryExec execution) throws IOException {
        switch (query.queryType()) {
            case SELECT -> rows(new CappedRows(execution.select(), mostRows));
            case ASK -> truth(execution.ask());
            case CONSTRUCT -> triples(query, execution.constructTriples());
            case DESCRIBE -> triples(query, execution.describeTriples());
            case CONSTRUCT_JSON, UNKNOWN -> throw new RefusalException(400, "This kind of query is not offered.");
        }
    }

    private void rows(RowSet rows) throws IOException {
        if (format.isPage()) {
            spool.write(page.rows(rows));
        } else {
            writer().write(spool, rows, new Context());
        }
    }

    private void truth(boolean answer) throws IOException {
        if (format.isPage()) {
            spool.write(page.truth(answer));
        } else {
            writer().write(spool, answer, new Context());
        }
    }

    private RowSetWriter writer() {
        return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
    }

    private void triples(Query query, Iterator<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        while (triples.hasNext()) {
            graph.add(triples.next());
            if (graph.size() > mostRows) {
                throw tooMany("triples", mostRows);
            }
        }
        RDFWriter.source(graph).lang(format.lang()).output(spool);
    }

    private static RefusalException tooMany(String what, long most) {
        return new RefusalException(
                413,
                "The answer has more than " + most + " " + what
                        + ". Ask for part of it (LIMIT and OFFSET with ORDER BY), or count instead.");
    }

    private static final class CappedRows extends RowSetWrapper {
        private final long most;
        private long seen;

        CappedRows(RowSet rows, long most) {
            super(rows);
            this.most = most;
        }

        @Override
        public Binding next() {
            seen++;
            if (seen > most) {
                throw tooMany("rows", most);
            }
            return super.next();
        }
    }
}
