package org.trialgraph.source;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of an eligibility text that is not blank, as places in that text.
 *
 * @param marker its bullet or number
 * @param start place of its content's first character
 * @param end place behind its content's last character
 * @param indent columns before the bullet or text
 * @param blankBefore whether a blank line, or the beginning, is above it
 */
record TextLine(ListMarker marker, int start, int end, int indent, boolean blankBefore) {
    private static final int TAB = 4;

    static TextLine of(String text, int from, int to, int indent, boolean blankBefore) {
        ListMarker marker = ListMarker.read(text, from, to);
        return new TextLine(marker, marker.end(), to, indent, blankBefore);
    }

    boolean isEmpty() {
        return start >= end;
    }

    boolean endsWithColon(String text) {
        return !isEmpty() && isColon(text.charAt(end - 1));
    }

    static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    /** The lines of the text between two places; a heading within a line begins a line of its own. */
    static List<TextLine> all(String text, int from, int to) {
        List<TextLine> lines = new ArrayList<>();
        boolean blank = true;
        int at = from;
        while (at < to) {
            int end = endOfLine(text, at, to);
            int first = Blanks.skip(text, at, end);
            int last = Blanks.trimEnd(text, first, end);
            if (first < last) {
                addParts(lines, text, first, last, columns(text, at, first), blank);
            }
            blank = first >= last || (lines.get(lines.size() - 1).isEmpty() && !isNumbered(lines));
            at = end + 1;
        }
        return lines;
    }

    /** A number alone on its line belongs to the text on the next line; a bullet alone is a rule or nothing. */
    private static boolean isNumbered(List<TextLine> lines) {
        return lines.get(lines.size() - 1).marker().ordinal() > 0;
    }

    private static void addParts(List<TextLine> lines, String text, int first, int last, int indent, boolean blank) {
        int start = first;
        boolean blankBefore = blank;
        for (int cut : EligibilityHeadings.within(text, first, last)) {
            lines.add(of(text, start, Blanks.trimEnd(text, start, cut), indent, blankBefore));
            start = cut;
            blankBefore = true;
        }
        lines.add(of(text, start, last, indent, blankBefore));
    }

    private static int endOfLine(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '\n' && text.charAt(at) != '\r' && text.charAt(at) != '\u2028') {
            at++;
        }
        return at;
    }

    private static int columns(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns = text.charAt(i) == '\t' ? (columns / TAB + 1) * TAB : columns + 1;
        }
        return columns;
    }
}
