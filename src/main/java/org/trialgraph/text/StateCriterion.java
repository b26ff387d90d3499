package org.trialgraph.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Limit;
import org.trialgraph.trial.finding.Requirement;

/**
 * A state that a criterion speaks of, such as pregnancy or an earlier transplant.
 *
 * @param limit how long ago it must or may have been
 * @param from place of its first word in the piece of text, in UTF-16 units
 * @param to place behind its last word
 */
record StateCriterion(String topic, Requirement requirement, Optional<Limit> limit, Hit hit, int from, int to) {
    private static final String TRANSPLANT = "PriorTransplant";
    private static final Set<String> TIMES = Set.of("days", "weeks", "months", "years");
    private static final Set<String> ABSENT = Set.of(
            "no",
            "not",
            "without",
            "absence",
            "free",
            "negative",
            "never",
            "nor",
            "lack",
            "neither",
            "exclude",
            "excluded",
            "seronegative",
            "ineligible",
            "denies");
    private static final Set<String> LET_IN = Set.of(
            "allowed", "permitted", "eligible", "acceptable", "permissible", "allowable", "included", "enrolled");
    private static final Set<String> ASKED = Set.of("must", "required", "requires");
    private static final Set<String> MANDATORY = Set.of("required", "mandatory");
    private static final Set<String> ALTERNATIVES = Set.of("or", "and/or", "either");
    private static final Pattern NOT_PRIOR =
            Pattern.compile("eligib|candidate|planned|intended|scheduled|excluding|except|option|prepar");
    private static final int AFAR = 14;

    /** What a match of a rule says, or nothing where it says neither that the state is asked for nor that it is kept out. */
    static Optional<StateCriterion> of(Hit hit) {
        PassageReading reading = hit.reading();
        boolean transplant = hit.value().startsWith(TRANSPLANT);
        if (transplant && NOT_PRIOR.matcher(reading.words(hit.from(), hit.to())).find()) {
            return Optional.empty();
        }
        int begin = reading.sentenceBegin(hit.from());
        int end = reading.tokens().sentenceEnd(begin);
        boolean absent = Nearby.any(reading, hit.from(), AFAR, ABSENT)
                || reading.words(hit.from() - 1, hit.from()).equals("non")
                || behindNegative(reading, hit, end);
        boolean letIn = Nearby.anyIn(reading, hit.to(), Math.min(end, hit.to() + AFAR), LET_IN);
        Optional<Limits.Found> time = transplant ? window(reading, hit, begin, end) : Optional.empty();
        Optional<Limit> window = time.map(Limits.Found::limit);
        Optional<Requirement> requirement = reading.part() == Part.EXCLUSION
                ? ofExclusion(absent, letIn && transplant)
                : ofInclusion(hit, absent, letIn, transplant, window);
        String topic = transplant ? graft(hit) : hit.value();
        int from = reading.tokens()
                .start(time.map(found -> Math.min(found.from(), hit.from())).orElse(hit.from()));
        int to = Math.max(
                reading.tokens().end(hit.to() - 1),
                time.map(Limits.Found::textEnd).orElse(0));
        return requirement.map(asked -> new StateCriterion(topic, asked, window, hit, from, to));
    }

    private static Optional<Requirement> ofExclusion(boolean absent, boolean letIn) {
        return absent ? Optional.empty() : Optional.of(letIn ? Requirement.ALLOWED : Requirement.EXCLUDED);
    }

    private static Optional<Requirement> ofInclusion(
            Hit hit, boolean absent, boolean letIn, boolean transplant, Optional<Limit> window) {
        if (absent) {
            return Optional.of(Requirement.EXCLUDED);
        }
        if (!transplant) {
            return Optional.empty();
        }
        int first = hit.reading().sentenceBegin(hit.from());
        int last = hit.reading().tokens().sentenceEnd(first);
        boolean asked = !letIn && Nearby.anyIn(hit.reading(), hit.to(), Math.min(last, hit.to() + AFAR), MANDATORY);
        if (asked || Nearby.anyIn(hit.reading(), first, hit.from(), ASKED)) {
            return Optional.of(Requirement.REQUIRED);
        }
        if (letIn || window.map(limit -> limit.comparator().startsWith(">")).orElse(false)) {
            return Optional.of(Requirement.ALLOWED);
        }
        PassageReading reading = hit.reading();
        int begin = reading.sentenceBegin(hit.from());
        boolean choice = Nearby.anyIn(reading, begin, reading.tokens().sentenceEnd(begin), ALTERNATIVES)
                || reading.passage().criterion().map(Criterion::level).orElse(0) > 0;
        return Optional.of(choice ? Requirement.ALTERNATIVE : Requirement.REQUIRED);
    }

    /** As in "pregnancy test must be negative". */
    private static boolean behindNegative(PassageReading reading, Hit hit, int end) {
        String behind = reading.words(hit.to(), Math.min(end, hit.to() + 8));
        return behind.contains("negative") && !behind.contains("positive");
    }

    /** Whose cells the earlier transplant was of, as far as the words close to it say. */
    private static String graft(Hit hit) {
        if (!hit.value().equals(TRANSPLANT)) {
            return hit.value();
        }
        String words =
                hit.reading().words(Math.max(hit.reading().sentenceBegin(hit.from()), hit.from() - 3), hit.to() + 1);
        boolean allogeneic = words.contains("allo") || words.contains("haplo");
        boolean autologous = words.contains("auto");
        return allogeneic == autologous
                ? TRANSPLANT
                : allogeneic ? "PriorAllogeneicTransplant" : "PriorAutologousTransplant";
    }

    /** A time in the same sentence: within so many days, at least so many months. */
    private static Optional<Limits.Found> window(PassageReading reading, Hit hit, int begin, int end) {
        return Limits.in(reading, Math.max(begin, hit.from() - AFAR), Math.min(end, hit.to() + AFAR)).stream()
                .filter(found -> TIMES.contains(found.limit().unit()))
                .findFirst();
    }

    /** Whether two matches have words in common. */
    boolean overlaps(StateCriterion other) {
        return hit.from() < other.hit.to() && other.hit.from() < hit.to();
    }

    boolean isSame(StateCriterion other) {
        return topic.equals(other.topic) && requirement == other.requirement;
    }

    Evidence evidence() {
        String rule = hit.rule().name();
        return Quotes.ofCharacters(
                hit.reading().passage(), from, to, rule, hit.rule().confidence());
    }
}
