package org.trialgraph.text;

import java.util.List;
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
 * @param antigen the antigen whose expression is asked for, where that is the topic
 * @param limit how long ago it must or may have been, or the share of cells that express the antigen
 */
record StateCriterion(
        String topic, Optional<String> antigen, Requirement requirement, Optional<Limit> limit, Hit hit, int textEnd) {
    private static final String ANTIGEN = "AntigenExpression";
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
    private static final Set<String> ALTERNATIVES = Set.of("or", "and/or", "either");
    private static final Set<String> NO_ANTIGENS = Set.of(
            "CD34", "CD3E", "CD8A", "KLRK1", "IL2", "IL15", "IL7", "CD4", "NCAM1", "PDCD1", "CD274", "B2M", "CSF2",
            "CSF3");
    private static final Set<String> CONDITION = Set.of("if", "when", "unless", "whether");
    private static final Pattern NOT_PRIOR =
            Pattern.compile("eligib|candidate|planned|intended|scheduled|excluding|except|option|prepar");
    private static final int AFAR = 14;

    /** What a match of a rule says, or nothing where it says neither that the state is asked for nor that it is kept out. */
    static Optional<StateCriterion> of(Hit hit) {
        PassageReading reading = hit.reading();
        if (hit.rule().name().endsWith("antigen")) {
            return antigen(hit);
        }
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
        Optional<Limit> window = transplant ? window(reading, hit, begin, end) : Optional.empty();
        Optional<Requirement> requirement = reading.part() == Part.EXCLUSION
                ? ofExclusion(absent, letIn && transplant)
                : ofInclusion(hit, absent, letIn, transplant, window);
        String topic = transplant ? graft(hit) : hit.value();
        return requirement.map(asked -> new StateCriterion(topic, Optional.empty(), asked, window, hit, textEnd(hit)));
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
        if (Nearby.anyIn(hit.reading(), first, hit.from(), ASKED)) {
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
    private static Optional<Limit> window(PassageReading reading, Hit hit, int begin, int end) {
        return Limits.in(reading, Math.max(begin, hit.from() - AFAR), Math.min(end, hit.to() + AFAR)).stream()
                .map(Limits.Found::limit)
                .filter(limit -> TIMES.contains(limit.unit()))
                .findFirst();
    }

    private static Optional<StateCriterion> antigen(Hit hit) {
        PassageReading reading = hit.reading();
        String words = reading.words(hit.from(), hit.to() + 1);
        String behind = reading.words(hit.to(), hit.to() + 9);
        boolean other = behind.contains("not required")
                || behind.contains("not mandatory")
                || words.contains("mutation")
                || words.contains("gene")
                || words.contains("negative")
                || words.contains("transloc");
        if (reading.part() == Part.EXCLUSION
                || other
                || NO_ANTIGENS.contains(hit.value())
                || Nearby.any(reading, hit.from(), 3, CONDITION)
                || Nearby.negated(reading, hit.from(), 4)) {
            return Optional.empty();
        }
        int end = reading.tokens().sentenceEnd(hit.from());
        List<Limits.Found> shares = Limits.in(reading, hit.to(), Math.min(end, hit.to() + 9)).stream()
                .filter(found -> found.limit().unit().equals("%"))
                .toList();
        Optional<Limit> share = shares.stream().map(Limits.Found::limit).findFirst();
        int to = shares.isEmpty()
                ? textEnd(hit)
                : Math.max(textEnd(hit), shares.get(0).textEnd());
        return Optional.of(new StateCriterion(ANTIGEN, Optional.of(hit.value()), Requirement.REQUIRED, share, hit, to));
    }

    /** Whether two matches have words in common. */
    boolean overlaps(StateCriterion other) {
        return hit.from() < other.hit.to() && other.hit.from() < hit.to();
    }

    boolean isSame(StateCriterion other) {
        return topic.equals(other.topic) && antigen.equals(other.antigen) && requirement == other.requirement;
    }

    private static int textEnd(Hit hit) {
        return hit.reading().tokens().end(hit.to() - 1);
    }

    Evidence evidence() {
        int from = hit.reading().tokens().start(hit.from());
        String rule = hit.rule().name();
        return Quotes.ofCharacters(
                hit.reading().passage(), from, textEnd, rule, hit.rule().confidence());
    }
}
