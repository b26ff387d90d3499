package org.trialgraph.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Finds headings of inclusion and exclusion within a line, and where the criteria behind such a heading begin. */
final class InlineHeadings {
    private static final int MAXIMUM_INLINE = 90;
    private static final int MAXIMUM_MODIFIER = 12;
    /** What stands before a heading within a line is longer than this, or is a part of the heading. */
    private static final int SHORTEST = 12;

    private static final int SHORTEST_SENTENCE = 4;
    private static final Set<String> MODIFIERS =
            Set.of("key", "main", "major", "other", "additional", "principal", "general", "primary");
    /** Verbs between a heading and its criteria, as in "Exclusion criteria include pregnancy". */
    private static final List<String> VERBS = List.of("include", "includes", "included", "comprise", "are", "were");

    private static final Set<String> NO_LIST = Set.of(
            "met", "not", "fulfilled", "as", "the", "listed", "described", "similar", "same", "being", "evaluated");
    private static final String ENDS = ".;:)。；!?";

    private InlineHeadings() {}

    /** The place behind {@code Inclusion criteria:} at the beginning of a line that goes on, or -1. */
    static int inline(String text, int start, int end) {
        int verb = behindVerb(text, start, end);
        if (verb >= 0) {
            return verb;
        }
        int limit = Math.min(end - 1, start + MAXIMUM_INLINE);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            boolean colon = TextLine.isColon(c);
            if (colon || ((c == '.' || c == '-' || c == '–') && i > start)) {
                if (isInlineHeading(text.substring(start, i), colon)) {
                    return Blanks.skip(text, i + 1, end);
                }
                if (colon) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private static boolean isInlineHeading(String prefix, boolean colon) {
        List<String> words = EligibilityHeadings.words(prefix);
        int at = EligibilityHeadings.placeOfKind(words);
        if (at < 0) {
            return colon && words.size() == 1 && words.get(0).equals("excluded");
        }
        boolean criteria = EligibilityHeadings.isCriteria(words, at + 1);
        boolean ends = at + 2 == words.size();
        boolean one = words.size() == 1 || (words.size() == 2 && MODIFIERS.contains(words.get(0)));
        return at <= 4
                && words.size() <= 9
                && words.stream().noneMatch(EligibilityHeadings.SENTENCE::contains)
                && (criteria ? ends || colon : colon && one);
    }

    /** The place behind {@code Exclusion criteria include} at the beginning of a line, or -1. */
    private static int behindVerb(String text, int start, int end) {
        String head = text.substring(start, Math.min(end, start + MAXIMUM_INLINE));
        List<String> words = EligibilityHeadings.words(head);
        int at = EligibilityHeadings.placeOfKind(words);
        boolean verb = at >= 0
                && at <= 1
                && (at == 0 || MODIFIERS.contains(words.get(0)))
                && EligibilityHeadings.isCriteria(words, at + 1)
                && at + 3 < words.size()
                && VERBS.contains(words.get(at + 2))
                && !NO_LIST.contains(words.get(at + 3));
        if (!verb) {
            return -1;
        }
        String named = words.get(at + 2);
        int place = Blanks.lower(head).indexOf(" " + named, Blanks.lower(head).indexOf("crit"));
        int behind = start + place + 1 + named.length();
        int rest = behind < end && TextLine.isColon(text.charAt(behind)) ? behind + 1 : behind;
        return place < 0 ? -1 : Blanks.skip(text, rest, end);
    }

    /** Places of the letters that inclusion and exclusion share, so that lines without them need no closer look. */
    static List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>(4);
        for (String letters : List.of("clusion", "CLUSION")) {
            for (int at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
                places.add(at);
            }
        }
        Collections.sort(places);
        return places;
    }

    /** Where a line is to be cut before a heading that has its letters at the place, or -1 when none is within it. */
    static int cut(String text, int first, int letters, int last) {
        int start = letters - 2;
        if (start <= first + 3 || !Blanks.isBlank(text.charAt(start - 1))) {
            return -1;
        }
        int cut = withModifier(text, start, first);
        boolean ended = cut > first && ENDS.indexOf(text.charAt(Blanks.trimEnd(text, first, cut) - 1)) >= 0;
        boolean behind = start > first + SHORTEST || (ended && cut > first + SHORTEST_SENTENCE);
        return behind && cut > first && isHeadingWithin(text, start, cut, last) ? cut : -1;
    }

    private static boolean isHeadingWithin(String text, int start, int cut, int last) {
        char first = text.charAt(start);
        boolean capital = first == 'I' || first == 'E';
        if (!capital && first != 'i' && first != 'e') {
            return false;
        }
        char before = text.charAt(Blanks.trimEnd(text, 0, cut) - 1);
        boolean ended = ENDS.indexOf(before) >= 0;
        boolean begins = capital || ended || (cut < start && Character.isUpperCase(text.charAt(cut)));
        String word = first == 'I' || first == 'i' ? "inclusion" : "exclusion";
        String criteria = word + " criteria";
        if (!begins || !text.regionMatches(true, start, word, 0, word.length())) {
            return false;
        }
        if (!text.regionMatches(true, start, criteria, 0, criteria.length())) {
            boolean parted = ended || before == ',' || before == '，';
            return capital && parted && isColonAt(text, start + word.length(), last);
        }
        int after = Blanks.skip(text, start + criteria.length(), last);
        boolean title = capital && text.charAt(start + word.length() + 1) == 'C';
        boolean dash = ended && after + 1 < last && "-–".indexOf(text.charAt(after)) >= 0;
        return isColonAt(text, after, last)
                || (title && (after == last || dash))
                || (ended && behindVerb(text, cut, last) >= 0);
    }

    private static boolean isColonAt(String text, int place, int last) {
        return place < last && TextLine.isColon(text.charAt(place));
    }

    /** The place of a word such as Key before the heading, or of the heading itself. */
    private static int withModifier(String text, int start, int first) {
        int end = Blanks.trimEnd(text, first, start);
        int word = end;
        while (word > first && end - word < MAXIMUM_MODIFIER && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean modifier = word < end
                && Character.isUpperCase(text.charAt(word))
                && MODIFIERS.contains(Blanks.lower(text.substring(word, end)));
        return modifier && word > first ? word : start;
    }
}
