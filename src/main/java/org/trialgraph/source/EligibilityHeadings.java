package org.trialgraph.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.trial.CriterionKind;

/** Knows the headings that say whether the criteria below let in or keep out. */
final class EligibilityHeadings {
    /** Longest heading in UTF-16 units; anything longer is a criterion. */
    static final int MAXIMUM_LENGTH = 160;

    private static final int MAXIMUM_WORDS = 16;
    private static final int MAXIMUM_INLINE = 90;
    private static final Set<String> PLAIN = Set.of(
            "inclusion",
            "inclusions",
            "exclusion",
            "exclusions",
            "non",
            "key",
            "main",
            "major",
            "principal",
            "list",
            "of",
            "the",
            "for",
            "study",
            "trial",
            "include",
            "includes",
            "are",
            "eligibility",
            "excluded",
            "and",
            "inc");
    private static final Set<String> SENTENCE = Set.of(
            "apply",
            "applies",
            "applied",
            "may",
            "meet",
            "meets",
            "meeting",
            "met",
            "not",
            "fulfill",
            "fulfilling",
            "fulfil",
            "without",
            "see",
            "according",
            "accordance",
            "respected",
            "conform",
            "defined",
            "period");
    private static final Set<String> FOLLOWING = Set.of(
            "for", "in", "of", "to", "related", "prior", "part", "phase", "umbrella", "at", "group", "cohort", "arm");
    private static final Set<String> CAPITAL_MODIFIERS = Set.of("key", "main", "major", "other", "additional");

    private EligibilityHeadings() {}

    /** The kind that a whole line announces, empty when the line is no such heading. */
    static Optional<CriterionKind> whole(String content, boolean bulleted) {
        if (content.length() > MAXIMUM_LENGTH) {
            return Optional.empty();
        }
        String bare = bare(content);
        boolean colon = bare.length() < strippedLength(content);
        List<String> words = words(bare);
        if (words.isEmpty() || words.size() > MAXIMUM_WORDS) {
            return Optional.empty();
        }
        int at = placeOfKind(words);
        if (at < 0) {
            return withoutKindWord(words, colon && !bulleted);
        }
        boolean heading = bulleted ? isBulletedHeading(words, at, colon) : colon || isOpenHeading(bare, words, at);
        return heading ? Optional.of(kind(words)) : Optional.empty();
    }

    /** The place behind {@code Inclusion criteria:} at the beginning of a line that goes on, or -1. */
    static int inline(String text, int start, int end) {
        int limit = Math.min(end - 1, start + MAXIMUM_INLINE);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            boolean colon = TextLine.isColon(c);
            if (colon || ((c == '.' || c == '-') && i > start)) {
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
        List<String> words = words(prefix);
        int at = placeOfKind(words);
        if (at < 0) {
            return colon && words.size() == 1 && words.get(0).equals("excluded");
        }
        boolean criteria = isCriteria(words, at + 1);
        boolean ends = at + 2 == words.size();
        return at <= 4
                && words.size() <= 9
                && words.stream().noneMatch(SENTENCE::contains)
                && (criteria ? ends || colon : colon && words.size() == 1);
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
        return start > first + 12 && isHeadingWithin(text, start, last) ? withModifier(text, start, first) : -1;
    }

    private static boolean isHeadingWithin(String text, int start, int last) {
        char capital = text.charAt(start);
        String word = capital == 'I' ? "inclusion criteria" : "exclusion criteria";
        if ((capital != 'I' && capital != 'E') || !Blanks.isBlank(text.charAt(start - 1))) {
            return false;
        }
        if (!text.regionMatches(true, start, word, 0, word.length())) {
            return isPlainHeading(text, start, word.substring(0, word.indexOf(' ')), last);
        }
        int after = Blanks.skip(text, start + word.length(), last);
        boolean title = text.charAt(start + word.indexOf(' ') + 1) == 'C';
        return after < last ? TextLine.isColon(text.charAt(after)) : title && after == last;
    }

    /** Whether {@code Exclusion:} stands at the place, behind the end of a sentence. */
    private static boolean isPlainHeading(String text, int start, String word, int last) {
        int after = start + word.length();
        int before = start - 1;
        while (before > 0 && Blanks.isBlank(text.charAt(before))) {
            before--;
        }
        return text.regionMatches(true, start, word, 0, word.length())
                && after < last
                && TextLine.isColon(text.charAt(after))
                && ".;)".indexOf(text.charAt(before)) >= 0;
    }

    /** The place of a word such as Key before the heading, or of the heading itself. */
    private static int withModifier(String text, int start, int first) {
        int end = Blanks.trimEnd(text, first, start);
        int word = end;
        while (word > first && end - word < 12 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean modifier = Character.isUpperCase(text.charAt(word))
                && CAPITAL_MODIFIERS.contains(Blanks.lower(text.substring(word, end)));
        return modifier && word > first ? word : start;
    }

    /** Whether the heading says more than that criteria of a kind follow, e.g. {@code Donor Inclusion Criteria}. */
    static boolean saysMore(String heading) {
        for (String word : words(heading)) {
            if (!PLAIN.contains(word) && !word.startsWith("crit")) {
                return true;
            }
        }
        return heading.chars().anyMatch(Character::isDigit);
    }

    /** The heading without a colon or Markdown's emphasis at its end. */
    static String bare(String content) {
        int end = content.length();
        while (end > 0 && (":：-*_.".indexOf(content.charAt(end - 1)) >= 0 || Blanks.isBlank(content.charAt(end - 1)))) {
            end--;
        }
        return content.substring(0, end);
    }

    /** Length without what may stand behind a heading that has no colon. */
    private static int strippedLength(String content) {
        int end = content.length();
        while (end > 0 && ("*_.".indexOf(content.charAt(end - 1)) >= 0 || Blanks.isBlank(content.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private static boolean isBulletedHeading(List<String> words, int at, boolean colon) {
        boolean ends = isCriteria(words, at + 1) ? at + 2 == words.size() || colon : at + 1 == words.size();
        return at <= 3 && ends && (colon || at <= 1) && words.stream().noneMatch(SENTENCE::contains);
    }

    private static boolean isOpenHeading(String bare, List<String> words, int at) {
        boolean criteria = isCriteria(words, at + 1);
        boolean ends = criteria
                ? at + 2 == words.size()
                        || FOLLOWING.contains(words.get(at + 2))
                        || bare.indexOf('(') > 0
                        || bare.contains(" - ")
                : at + 1 == words.size() && words.size() <= 2;
        return ends && words.size() <= 12 && words.stream().noneMatch(SENTENCE::contains);
    }

    private static boolean isCriteria(List<String> words, int at) {
        return at < words.size() && words.get(at).startsWith("crit");
    }

    private static int placeOfKind(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isInclusion(words.get(i)) || isExclusion(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isInclusion(String word) {
        return word.endsWith("inclusion") || word.equals("inclusions");
    }

    private static boolean isExclusion(String word) {
        return word.endsWith("exclusion") || word.equals("exclusions");
    }

    private static CriterionKind kind(List<String> words) {
        boolean in = false;
        boolean out = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean non = word.startsWith("non") || (i > 0 && words.get(i - 1).equals("non"));
            out |= isExclusion(word) || (isInclusion(word) && non) || word.equals("ineligible");
            in |= (isInclusion(word) && !non) || word.equals("eligibility");
        }
        boolean negated = in && !out && words.contains("not") && words.contains("eligible");
        if (in && out && !words.contains("ineligible")) {
            return CriterionKind.UNDIVIDED;
        }
        return out || negated ? CriterionKind.EXCLUSION : CriterionKind.INCLUSION;
    }

    private static Optional<CriterionKind> withoutKindWord(List<String> words, boolean introduces) {
        if (words.size() <= 3 && words.contains("eligibility") && isCriteria(words, words.size() - 1)) {
            return Optional.of(CriterionKind.UNDIVIDED);
        }
        if (!introduces) {
            return Optional.empty();
        }
        boolean eligible = words.contains("eligible") || words.contains("included");
        boolean refused = words.contains("not") && (eligible || words.contains("allowed") || words.contains("enter"));
        if (refused || words.contains("ineligible") || words.contains("excluded")) {
            return Optional.of(CriterionKind.EXCLUSION);
        }
        return eligible ? Optional.of(CriterionKind.INCLUSION) : Optional.empty();
    }

    /** Runs of letters in lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(Blanks.lower(text.substring(start, i)));
                start = -1;
            }
        }
        return words;
    }
}
