package org.trialgraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.trial.CriterionKind;

/** Knows the headings that say whether the criteria below let in or keep out. */
final class EligibilityHeadings {
    /** Longest heading in UTF-16 units; anything longer is a criterion. */
    static final int MAXIMUM_LENGTH = 160;

    private static final int MAXIMUM_WORDS = 16;
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
    /** Words of sentences about criteria, which head no list. */
    static final Set<String> SENTENCE = Set.of(
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
    /** What may stand behind a colon within a heading, as in "Inclusion Criteria: Cohort A". */
    private static final Set<String> GROUPS =
            Set.of("phase", "part", "umbrella", "group", "cohort", "arm", "patients", "donors", "donor", "recipient");

    private static final int GROUP_WORDS = 4;

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
        return ends && words.size() <= 12 && words.stream().noneMatch(SENTENCE::contains) && !goesOn(bare);
    }

    /** Whether criteria stand behind the heading in the same line: behind a colon, or a list of them behind a dash. */
    private static boolean goesOn(String bare) {
        int named = Math.max(0, Math.max(bare.indexOf("clusion"), bare.indexOf("CLUSION")));
        int colon = bare.indexOf(':', named);
        int dash = bare.indexOf(" - ", named);
        int behind = colon >= 0 ? colon : dash;
        if (behind < 0) {
            return false;
        }
        String rest = bare.substring(behind);
        List<String> words = words(rest);
        boolean group = !words.isEmpty() && words.size() <= GROUP_WORDS && GROUPS.contains(words.get(0));
        return !group && (colon >= 0 || rest.indexOf(',') > 0 || rest.indexOf(';') > 0);
    }

    /** Whether the word at a place is criteria. */
    static boolean isCriteria(List<String> words, int at) {
        return at < words.size() && words.get(at).startsWith("crit");
    }

    /** Place of the word inclusion or exclusion, or -1. */
    static int placeOfKind(List<String> words) {
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
