package org.trialgraph.server.sparql;

import java.time.Duration;

/**
 * What one query may cost.
 *
 * @param timeout the longest time from the first row asked for to the last row written
 * @param textBytes the longest query text, in UTF-8 bytes
 * @param nesting how deep brackets may stand in one another; the parser uses one stack frame or more for each
 * @param tokens how many words, signs and brackets a query may have
 * @param rows how many rows or triples an answer may have
 * @param answerBytes the largest answer, in bytes
 * @param running how many queries run at a time; as many more may wait for their turn
 */
public record QueryLimits(
        Duration timeout, int textBytes, int nesting, int tokens, long rows, long answerBytes, int running) {

    /** Twice the cores, so that one slow query does not keep a core idle while it waits for the disk. */
    private static final int RUNNING = 2 * Runtime.getRuntime().availableProcessors();

    /** Rejects limits that let nothing through. */
    public QueryLimits {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("the timeout of queries must be longer than nothing: " + timeout);
        }
        if (textBytes < 1 || nesting < 1 || tokens < 1 || rows < 1 || answerBytes < 1 || running < 1) {
            throw new IllegalArgumentException("a limit of queries is less than 1");
        }
    }

    /** Returns the limits of a public endpoint on a small machine. */
    public static QueryLimits standard() {
        return new QueryLimits(Duration.ofSeconds(30), 64 * 1024, 64, 12_000, 100_000, 64L * 1024 * 1024, RUNNING);
    }

    /** Returns these limits with another timeout. */
    public QueryLimits withTimeout(Duration other) {
        return new QueryLimits(other, textBytes, nesting, tokens, rows, answerBytes, running);
    }

    /** Returns these limits with another number of rows. */
    public QueryLimits withRows(long other) {
        return new QueryLimits(timeout, textBytes, nesting, tokens, other, answerBytes, running);
    }

    /** Returns these limits with another size of answers. */
    public QueryLimits withAnswerBytes(long other) {
        return new QueryLimits(timeout, textBytes, nesting, tokens, rows, other, running);
    }

    /** Returns these limits with another number of queries at a time. */
    public QueryLimits withRunning(int other) {
        return new QueryLimits(timeout, textBytes, nesting, tokens, rows, answerBytes, other);
    }
}
