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
 * @param mayBeHeading whether it is worth a closer look whether the line is a heading of inclusion or exclusion
 */
record TextLine(ListMarker marker, int start, int end, int indent, boolean blankBefore, boolean mayBeHeading) {
    private static final int TAB = 4;
    private static final int SHORT = 40;

    /** The line between two places; {@code named} says whether inclusion or exclusion is named in it. */
    static TextLine of(String text, int from, int to, int indent, boolean blankBefore, boolean named) {
        ListMarker marker = ListMarker.read(text, from, to);
        int start = marker.end();
        boolean open = !marker.present()
                && start < to
                && (to - start <= SHORT || isColon(text.charAt(to - 1)) || text.startsWith("Excluded", start));
        return new TextLine(marker, start, to, indent, blankBefore, named || open);
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

    /** The lines of a text; a heading within a line begins a line of its own. */
    static List<TextLine> all(String text) {
        char separator = text.indexOf('\n') < 0 ? '\r' : '\n';
        List<Integer> places = InlineHeadings.places(text);
        List<TextLine> lines = new ArrayList<>();
        int next = 0;
        boolean blank = true;
        int end;
        for (int at = 0; at < text.length(); at = end + 1) {
            int found = text.indexOf(separator, at);
            end = found < 0 ? text.length() : found;
            int first = Blanks.skip(text, at, end);
            int last = Blanks.trimEnd(text, first, end);
            int behind = next;
            while (behind < places.size() && places.get(behind) < end) {
                behind++;
            }
            if (first < last) {
                int indent = columns(text, at, first);
                addParts(lines, text, first, last, indent, blank, places.subList(next, behind));
            }
            next = behind;
            blank = first >= last || isRule(lines);
        }
        return lines;
    }

    private static void addParts(
            List<TextLine> lines, String text, int first, int last, int indent, boolean blank, List<Integer> places) {
        int start = first;
        for (int place : places) {
            int cut = InlineHeadings.cut(text, start, place, last);
            if (cut >= 0) {
                lines.add(of(text, start, Blanks.trimEnd(text, start, cut), indent, blank || start > first, true));
                start = cut;
            }
        }
        lines.add(of(text, start, last, indent, blank || start > first, !places.isEmpty()));
    }

    /** Whether the last line is empty: a bullet alone is a rule or nothing, a number alone belongs to the next line. */
    private static boolean isRule(List<TextLine> lines) {
        TextLine last = lines.get(lines.size() - 1);
        return last.isEmpty() && last.marker().ordinal() == 0;
    }

    private static int columns(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns = text.charAt(i) == '\t' ? (columns / TAB + 1) * TAB : columns + 1;
        }
        return columns;
    }
}
