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
 */
public record QueryLimits(Duration timeout, int textBytes, int nesting, int tokens, long rows, long answerBytes) {

    /** Rejects limits that let nothing through. */
    public QueryLimits {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("the timeout of queries must be longer than nothing: " + timeout);
        }
        if (textBytes < 1 || nesting < 1 || tokens < 1 || rows < 1 || answerBytes < 1) {
            throw new IllegalArgumentException("a limit of queries is less than 1");
        }
    }

    /** Returns the limits of a public endpoint on a small machine. */
    public static QueryLimits standard() {
        return new QueryLimits(Duration.ofSeconds(30), 64 * 1024, 64, 12_000, 100_000, 64L * 1024 * 1024);
    }

    /** Returns these limits with another timeout. */
    public QueryLimits withTimeout(Duration other) {
        return new QueryLimits(other, textBytes, nesting, tokens, rows, answerBytes);
    }

    /** Returns these limits with another number of rows. */
    public QueryLimits withRows(long other) {
        return new QueryLimits(timeout, textBytes, nesting, tokens, other, answerBytes);
    }

    /** Returns these limits with another size of answers. */
    public QueryLimits withAnswerBytes(long other) {
        return new QueryLimits(timeout, textBytes, nesting, tokens, rows, other);
    }
}
