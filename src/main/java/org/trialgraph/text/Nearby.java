package org.trialgraph.text;

import java.util.Set;
import org.trialgraph.text.lexicon.Mention;

/** What the words just before a match take away from it: earlier treatment, negation, a risk to be lowered. */
final class Nearby {
    private static final Set<String> PRIOR = Set.of(
            "prior",
            "previous",
            "previously",
            "history",
            "failed",
            "failing",
            "failure",
            "ineligible",
            "awaiting",
            "received",
            "despite",
            "refused",
            "intolerant",
            "unsuitable",
            "bridge",
            "bridging",
            "resistant",
            "refractory");
    private static final Set<String> NEGATION = Set.of(
            "no", "not", "without", "never", "neither", "nor", "excluding", "except", "instead", "unlike", "lack");
    private static final Set<String> LOWERED = Set.of(
            "prevent",
            "preventing",
            "prevention",
            "prevents",
            "prevented",
            "preventive",
            "risk",
            "rate",
            "rates",
            "reduce",
            "reducing",
            "reduction",
            "incidence",
            "time",
            "probability",
            "prophylaxis",
            "decrease",
            "decreasing",
            "delay",
            "avoid",
            "cumulative",
            "treat-free",
            "free",
            "survival",
            "until",
            "unless",
            "if",
            "develop",
            "lower",
            "minimize",
            "lowering",
            "against",
            "marker",
            "lead",
            "leads",
            "cause");
    /** Said of a treatment that patients could have had, unlike "eligible patients". */
    private static final CuedPattern OPEN_TO = CuedPattern.of(
            "\\b(eligible|candidates?|fit|suitable) (for|to)\\b", "eligible", "candidate", "fit", "suitable");

    private Nearby() {}

    static boolean prior(PassageReading reading, int from, int most) {
        int first = Math.max(reading.sentenceBegin(from), from - most);
        return anyIn(reading, first, from, PRIOR) || OPEN_TO.isIn(reading.words(first, from));
    }

    static boolean negated(PassageReading reading, int from, int most) {
        return any(reading, from, most, NEGATION);
    }

    static boolean lowered(PassageReading reading, int from, int most) {
        return any(reading, from, most, LOWERED);
    }

    /** Whether the last thing named before a place of its sentence is a drug or cytokine and not cells. */
    static boolean ofDrug(PassageReading reading, int place) {
        int begin = reading.sentenceBegin(place);
        return Math.max(last(reading, "drug", begin, place), last(reading, "cytokine", begin, place))
                > last(reading, Aliases.SCHEME, begin, place);
    }

    private static int last(PassageReading reading, String scheme, int from, int to) {
        return reading.mentions(scheme, from, to).stream()
                .filter(mention -> !mention.concept().notation().equals("chemotherapy"))
                .mapToInt(Mention::start)
                .max()
                .orElse(-1);
    }

    static boolean any(PassageReading reading, int from, int most, Set<String> words) {
        int first = Math.max(reading.sentenceBegin(from), from - most);
        return anyIn(reading, first, from, words);
    }

    static boolean anyIn(PassageReading reading, int from, int to, Set<String> words) {
        String text = reading.words(from, to);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                if (i > start && words.contains(text.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
