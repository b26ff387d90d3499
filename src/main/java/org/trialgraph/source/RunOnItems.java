package org.trialgraph.source;

import java.util.ArrayList;
import java.util.List;

/** Finds numbered items that run on within one line, as in {@code … test. 7.Donor … 8.Provision of …}. */
final class RunOnItems {
    private static final int VALUES = 100;
    /** So many numbers in sequence are a list even when it does not continue the item's own number. */
    private static final int CERTAIN = 3;

    private RunOnItems() {}

    /**
     * A number within the text: where it stands, where its item's text begins, and how many follow in sequence.
     *
     * @param sure whether it begins an item by itself; the others do only between the numbers before and behind them
     */
    private record Candidate(int start, int end, int value, boolean sure, int length, int next) {}

    /**
     * Places where further items begin.
     *
     * @param own number of the item itself, 0 when it has none
     * @return for each item the place of its number and of its text
     */
    static List<int[]> find(String text, int start, int end, int own) {
        if (!mayRunOn(text, start, end)) {
            return List.of();
        }
        List<int[]> found = positions(text, start, end);
        List<Candidate> candidates = chained(found);
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean next = own > 0 && candidate.value() == own + 1;
            boolean plain = next && candidate.sure();
            if (plain || (next && candidate.length() > 1) || (candidate.sure() && candidate.length() >= CERTAIN)) {
                return follow(candidates, i);
            }
        }
        return List.of();
    }

    /** Whether any number has a full stop, bracket or the like behind it and no decimals. */
    private static boolean mayRunOn(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c <= '9' && c >= '0') {
                char after = text.charAt(i + 1);
                boolean closes = ".):-、．）\\".indexOf(after) >= 0;
                if (closes && (i + 2 >= end || !ListMarker.isDigit(text.charAt(i + 2)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<int[]> follow(List<Candidate> candidates, int first) {
        List<int[]> items = new ArrayList<>();
        for (int i = first; i >= 0; i = candidates.get(i).next()) {
            items.add(new int[] {candidates.get(i).start(), candidates.get(i).end()});
        }
        return items;
    }

    /** From the last to the first, each number is joined to the nearest one after it that is one higher. */
    private static List<Candidate> chained(List<int[]> found) {
        int[] nearest = new int[VALUES + 1];
        Candidate[] candidates = new Candidate[found.size()];
        for (int i = found.size() - 1; i >= 0; i--) {
            int[] place = found.get(i);
            int next = nearest[place[2] + 1] - 1;
            int length = next < 0 ? 1 : candidates[next].length() + 1;
            candidates[i] = new Candidate(place[0], place[1], place[2], place[3] > 0, length, next);
            nearest[place[2]] = i + 1;
        }
        return List.of(candidates);
    }

    private static List<int[]> positions(String text, int start, int end) {
        List<int[]> found = new ArrayList<>(0);
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                depth++;
            } else if (c == ')' || c == '）') {
                depth = Math.max(0, depth - 1);
            } else if (ListMarker.isDigit(c) && i > start) {
                ListMarker marker = ListMarker.number(text, i, end);
                int sure = depth == 0 ? begins(text, i, marker, end) : -1;
                if (sure >= 0) {
                    found.add(new int[] {i, marker.end(), marker.ordinal(), sure});
                }
                while (i + 1 < end && ListMarker.isDigit(text.charAt(i + 1))) {
                    i++;
                }
            }
        }
        return found;
    }

    /** Whether a number begins an item: 1 behind the end of a sentence or glued to a capital letter, 0 perhaps, -1 not. */
    private static int begins(String text, int at, ListMarker marker, int end) {
        if (!marker.present() || marker.ordinal() == 0 || marker.ordinal() >= VALUES || marker.end() >= end) {
            return -1;
        }
        char before = text.charAt(Math.max(0, Blanks.trimEnd(text, 0, at) - 1));
        boolean blankBefore = Blanks.isBlank(text.charAt(at - 1));
        boolean closed = ".;:,。；，、)".indexOf(before) >= 0;
        boolean glued = !Blanks.isBlank(text.charAt(marker.end() - 1));
        char next = text.charAt(marker.end());
        boolean word = Character.isLetter(next) || next == '"' || next == '“';
        boolean number = !blankBefore && (ListMarker.isDigit(before) || before == '-');
        boolean compared = "<>=≤≥±~".indexOf(before) >= 0;
        boolean capital = Character.isUpperCase(next);
        if (!word || number || compared) {
            return -1;
        }
        boolean dotted = text.charAt(at + String.valueOf(marker.ordinal()).length()) == '.';
        return closed || (capital && (glued || blankBefore)) ? 1 : blankBefore && !glued && dotted ? 0 : -1;
    }
}
