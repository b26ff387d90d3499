package org.trialgraph.server.sparql;

import org.trialgraph.server.http.RefusalException;

/**
 * A look at the text of a query before it is parsed, because the parser recurses with the nesting of the text.
 *
 * <p>It knows strings, IRIs and comments just well enough not to count what stands in them. Where it is wrong it counts
 * too much, never too little by more than one string.
 */
final class QueryTextScan {

    private static final int MOST_SIGNS_IN_A_ROW = 32;

    private final QueryLimits limits;
    private int depth;
    private int tokens;
    private int signs;

    QueryTextScan(QueryLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts brackets, words and signs.
     *
     * @throws RefusalException with status 400 if a limit is exceeded
     */
    void check(String text) {
        int at = 0;
        while (at < text.length()) {
            at = next(text, at);
            if (depth > limits.nesting() || signs > MOST_SIGNS_IN_A_ROW) {
                throw new RefusalException(400, "The query is nested too deeply: at most " + limits.nesting() + ".");
            }
            if (tokens > limits.tokens()) {
                throw new RefusalException(
                        400, "The query has more than " + limits.tokens() + " parts: ask in several queries.");
            }
        }
    }

    private int next(String text, int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            return at + 1;
        }
        tokens++;
        signs = "!-+^".indexOf(c) >= 0 ? signs + 1 : 0;
        return switch (c) {
            case '#' -> endOfComment(text, at + 1);
            case '<' -> endOfIri(text, at);
            case '"', '\'' -> endOfString(text, at, c);
            case '(', '{', '[' -> {
                depth++;
                yield at + 1;
            }
            case ')', '}', ']' -> {
                depth--;
                yield at + 1;
            }
            default -> endOfWord(text, at);
        };
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return Math.max(at, start + 1);
    }

    /** Finds the end of an IRI; a less-than sign is not the start of one. */
    private static int endOfIri(String text, int start) {
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c <= ' ' || "<\"{}|^`\\".indexOf(c) >= 0) {
                return start + 1;
            }
        }
        return start + 1;
    }

    private static int endOfString(String text, int start, char quote) {
        String longQuote = String.valueOf(quote).repeat(3);
        if (text.startsWith(longQuote, start)) {
            int end = text.indexOf(longQuote, start + 3);
            return end < 0 ? text.length() : end + 3;
        }
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == quote || c == '\n') {
                return at + 1;
            }
        }
        return text.length();
    }

    /** Finds the end of a comment, which is the end of the line (SPARQL 1.1, section 19.4): a carriage return too. */
    private static int endOfComment(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return Math.min(at + 1, text.length());
    }
}
