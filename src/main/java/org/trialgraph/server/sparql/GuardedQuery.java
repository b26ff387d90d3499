package org.trialgraph.server.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trialgraph.server.http.Negotiation;
import org.trialgraph.server.http.RefusalException;
import org.trialgraph.server.http.Reply;

/**
 * The query operation of the endpoint, in place of Fuseki's own.
 *
 * <p>Fuseki's own parses ARQ's syntax, sends the status line with the first row, repeats parameters of the request in the
 * answer and reads bodies without a limit. This one reads, checks and runs a query within {@link QueryLimits} and sends
 * a whole answer or an error in plain text: 400 for a query that must not run, 413 for an answer that is too large, 503
 * for one that takes too long.
 */
public final class GuardedQuery extends SPARQL_QueryDataset {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedQuery.class);

    private static final int WAIT_SECONDS = 2;
    private static final String RETRY_SECONDS = "10";

    private final QueryLimits limits;
    private final Semaphore running;
    private final QueryGate gate;
    private final RowsPage page;

    /**
     * Creates the operation.
     *
     * @param base the IRI against which relative IRIs in queries are read
     * @param page the page that shows rows to readers
     */
    public GuardedQuery(String base, QueryLimits limits, RowsPage page) {
        this.limits = limits;
        this.running = new Semaphore(limits.running(), true);
        this.gate = new QueryGate(base, limits);
        this.page = page;
    }

    @Override
    public void execGet(HttpAction action) {
        answer(action);
    }

    @Override
    public void execHead(HttpAction action) {
        answer(action);
    }

    @Override
    public void execPost(HttpAction action) {
        answer(action);
    }

    private void answer(HttpAction action) {
        try {
            answerOrRefuse(action);
        } catch (RefusalException e) {
            Reply refusal = Reply.text(e.status(), e.text());
            send(action, e.status() == 503 ? refusal.with("Retry-After", RETRY_SECONDS) : refusal);
        } catch (RuntimeIOException | IOException e) {
            LOG.info("The client of a query has left or the answer cannot be stored: {}", e.getMessage());
            send(action, Reply.text(500, "The answer could not be written."));
        } catch (StackOverflowError e) {
            send(action, Reply.text(400, "The query is nested too deeply."));
        } catch (RuntimeException e) {
            LOG.error("A query failed", e);
            send(action, Reply.text(500, "The query failed. This is a fault of the server."));
        }
    }

    private void answerOrRefuse(HttpAction action) throws IOException {
        QueryRequest request = QueryRequest.read(action.getRequest(), limits.textBytes());
        Query query = gate.admit(request.text());
        boolean ofRows = query.isSelectType() || query.isAskType();
        AnswerFormat.Chosen chosen =
                AnswerFormat.choose(ofRows, request.format(), Negotiation.accept(action.getRequest()));
        Duration timeout = request.timeout()
                .filter(asked -> asked.compareTo(limits.timeout()) < 0)
                .orElse(limits.timeout());
        waitForTurn();
        try (Spool spool = new Spool(limits.answerBytes(), System.nanoTime() + timeout.toNanos())) {
            try {
                run(action, query, timeout, new AnswerWriter(chosen.format(), limits.rows(), spool, page));
            } finally {
                running.release();
            }
            send(action, chosen, spool);
        } catch (QueryCancelledException e) {
            throw timedOut(timeout);
        }
    }

    /** So few queries run at a time that pages and other queries are still answered; those who wait too long are told. */
    private void waitForTurn() {
        try {
            if (running.getQueueLength() < limits.running() && running.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RefusalException(
                503, "The server is busy with other queries. Ask again in " + RETRY_SECONDS + " seconds.");
    }

    private void run(HttpAction action, Query query, Duration timeout, AnswerWriter writer) throws IOException {
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> target = decideDataset(action, query, "");
            try (QueryExec execution = QueryExec.newBuilder()
                    .dataset(target.getLeft())
                    .query(target.getRight())
                    .set(ARQ.enablePropertyFunctions, false)
                    .set(ARQ.httpServiceAllowed, false)
                    .initialTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                writer.write(query, execution);
            }
        } finally {
            action.endRead();
        }
    }

    private static void send(HttpAction action, AnswerFormat.Chosen chosen, Spool spool) throws IOException {
        HttpServletResponse response = action.getResponse();
        action.setResponseStatus(200);
        response.setContentType(chosen.contentType());
        response.setContentLengthLong(spool.size());
        response.setHeader("Content-Security-Policy", Reply.policy(chosen.contentType()));
        if (chosen.format().isTable()) {
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"answer." + chosen.format().word() + '"');
        }
        if (!"HEAD".equals(action.getRequestMethod())) {
            spool.copyTo(response.getOutputStream());
        }
    }

    private static RefusalException timedOut(Duration timeout) {
        return new RefusalException(
                503,
                "The query took longer than its " + timeout.toSeconds()
                        + " s. Make it more selective, or ask for part of it.");
    }

    private static void send(HttpAction action, Reply reply) {
        HttpServletResponse response = action.getResponse();
        if (response.isCommitted()) {
            return; // the connection is gone: there is nobody to tell
        }
        try {
            reply.send(action.getRequest(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
