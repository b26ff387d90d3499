package org.trialgraph.source;

import java.util.Locale;

/** White space as registers' texts have it, which includes the no-break space. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || (c > 127 && Character.isWhitespace(c));
    }

    /** The first place from {@code from} on that is not blank, at most {@code to}. */
    static int skip(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place behind the last character that is not blank, at least {@code from}. */
    static int trimEnd(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The text from start to end without Markdown's escapes, and every run of white space as one blank. */
    static String plain(String text, int start, int end) {
        String piece = text.substring(start, end);
        if (piece.indexOf('\\') < 0 && piece.indexOf('\n') < 0 && !piece.contains("  ")) {
            return piece;
        }
        StringBuilder plain = new StringBuilder(piece.length());
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (isBlank(c)) {
                plain.append(' ');
                i = skip(piece, i, piece.length()) - 1;
            } else if (c != '\\' || i + 1 == piece.length() || !isEscapable(piece.charAt(i + 1))) {
                plain.append(c);
            } else {
                plain.append(piece.charAt(++i));
            }
        }
        return plain.toString();
    }

    /** ASCII punctuation, which Markdown lets a backslash stand before. */
    private static boolean isEscapable(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
