package org.trialgraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the items of a list that is written as a sentence, as in {@code age over 18 years; ECOG 0-2; no infection}. */
final class SemicolonItems {
    /** Words that go on with the item before them. */
    private static final Set<String> GOING_ON = Set.of(
            "however",
            "but",
            "if",
            "unless",
            "provided",
            "except",
            "otherwise",
            "with",
            "which",
            "or",
            "e",
            "i",
            "this",
            "for",
            "in",
            "where",
            "when",
            "that",
            "then",
            "therefore",
            "these");

    private static final int LONGEST_WORD = 20;

    private SemicolonItems() {}

    /**
     * Places where further items begin; none when there are fewer than so many.
     *
     * @return for each item the place behind the one before it and the place of its text
     */
    static List<int[]> find(String text, int start, int end, int least) {
        List<int[]> items = new ArrayList<>(0);
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（' || c == '[') {
                depth++;
            } else if (c == ')' || c == '）' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if ((c == ';' || c == '；') && depth == 0 && !isEntity(text, start, i)) {
                int next = begin(text, i + 1, end);
                if (next < end && !goesOn(text, next, end)) {
                    items.add(new int[] {i, next});
                }
            }
        }
        return items.size() < least ? List.of() : items;
    }

    /** The place of an item's first word, behind its letter and an "and". */
    private static int begin(String text, int from, int end) {
        int at = Blanks.skip(text, from, end);
        ListMarker marker = ListMarker.number(text, at, end);
        int behind = marker.present() ? marker.end() : at;
        return text.startsWith("and ", behind) ? Blanks.skip(text, behind + 4, end) : behind;
    }

    private static boolean goesOn(String text, int at, int end) {
        int word = at;
        while (word < end && word - at < LONGEST_WORD && Character.isLetter(text.charAt(word))) {
            word++;
        }
        return GOING_ON.contains(Blanks.lower(text.substring(at, word)));
    }

    /** Whether a semicolon ends a sign that HTML writes as an entity. */
    private static boolean isEntity(String text, int start, int semicolon) {
        int at = semicolon - 1;
        while (at > start && semicolon - at < 8 && Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        return at < semicolon - 1 && (text.charAt(at) == '&' || text.charAt(at) == '#');
    }
}
