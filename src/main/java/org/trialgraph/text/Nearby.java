package org.trialgraph.text;

import com.google.re2j.Pattern;
import java.util.Set;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.rule.Part;

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
            "despite",
            "refused",
            "intolerant",
            "unsuitable",
            "bridge",
            "bridging",
            "cured",
            "resistant",
            "refractory");
    private static final Set<String> NEGATION = Set.of(
            "no",
            "not",
            "without",
            "never",
            "neither",
            "nor",
            "excluding",
            "except",
            "instead",
            "unlike",
            "lack",
            "lacking",
            "absence",
            "cannot");
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

    private static final CuedPattern RECEIVED = CuedPattern.of("\\breceived\\b", "received");
    private static final CuedPattern HAVE_RECEIVED = CuedPattern.of(
            "\\b(who|have|has|had|having|already|previously|ever|never|not)\\b.{0,20}\\breceived\\b|^ *received\\b",
            "received");
    /** A clause that begins with "no patient" and the like denies all that it names. */
    private static final CuedPattern NONE = CuedPattern.of(
            "^(no|none of the) (patients?|participants?|subjects?|person|one|recipients?)\\b[^,;:]*$", "no");

    private static final CuedPattern DENIED = CuedPattern.of(
            "^[^,;:]{0,40}\\b(is|are|was|were|will|can|may) (not|no longer|never) (be )?"
                    + "(used|given|administered|added|part|included|infused|performed|applied|planned|foreseen|allowed|permitted|done"
                    + "|received|offered|employed|available|concerned)\\b"
                    + "|^[^,;:]{0,20}\\b(is|are|was|were|has been|have been|will be) (replaced|omitted|cancelled|avoided|abandoned|excluded)\\b",
            "not",
            "no longer",
            "never",
            "replaced",
            "omitted",
            "cancelled",
            "avoided",
            "abandoned",
            "excluded");
    private static final int DENIED_WITHIN = 9;
    private static final Pattern IN_BRACKETS = Pattern.compile("(?:^|\\()[^()]*\\)");

    private Nearby() {}

    static boolean prior(PassageReading reading, int from, int most) {
        int first = Math.max(reading.sentenceBegin(from), from - most);
        String words = outsideBrackets(reading.words(first, from));
        return anyIn(words, PRIOR) || OPEN_TO.isIn(words) || wasReceived(reading, first, words);
    }

    /** Whether words say that patients have received something before the study; that they received it in the study is no such thing. */
    private static boolean wasReceived(PassageReading reading, int first, String words) {
        return RECEIVED.isIn(words)
                && (reading.part() == Part.INCLUSION
                        || reading.part() == Part.EXCLUSION
                        || HAVE_RECEIVED.isIn(outsideBrackets(reading.words(first - 3, first) + " " + words)));
    }

    static boolean negated(PassageReading reading, int from, int most) {
        int begin = reading.sentenceBegin(from);
        String words = outsideBrackets(reading.words(Math.max(begin, from - most), from));
        return anyIn(words, NEGATION) || (NONE.isIn(reading.words(begin, from)) && from > begin);
    }

    /** Whether the words behind a match say that it is not done, as in {@code a second dose is no longer given}. */
    static boolean denied(PassageReading reading, int to) {
        int end = to >= reading.tokens().size() ? to : reading.tokens().sentenceEnd(Math.max(0, to - 1));
        return DENIED.isIn(outsideBrackets(reading.words(to, Math.min(end, to + DENIED_WITHIN))));
    }

    /** What stands in closed brackets is said of something else. */
    private static String outsideBrackets(String words) {
        return words.indexOf(')') < 0 ? words : IN_BRACKETS.matcher(words).replaceAll(" ");
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
        return anyIn(reading.words(from, to), words);
    }

    private static boolean anyIn(String text, Set<String> words) {
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
