package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trialgraph.text.pattern.Frame;
import org.trialgraph.text.rule.Part;
import org.trialgraph.text.rule.RuleRunner;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Limit;
import org.trialgraph.trial.finding.Person;
import org.trialgraph.trial.finding.Slot;
import org.trialgraph.trial.finding.StructuredCriterion;

/** Eligibility criteria whose meaning is known: thresholds of measures, and states that are asked for or kept out. */
final class CriterionReader {
    /** Matches that overlap stand close together. */
    private static final int NEAR = 12;

    private static final double SURE = 0.93;
    /** So many parts of a sentence are followed back to its beginning. */
    private static final int JOINED = 12;

    /** Topics that are not stated where the first of the row is. */
    private static final Map<String, Set<String>> COVERS = Map.of(
            "ActiveGraftVersusHostDisease", Set.of("GraftVersusHostDisease"),
            "UncontrolledInfection", Set.of("Infection"),
            "ActiveInfection", Set.of("Infection"),
            "PriorAllogeneicTransplant", Set.of("PriorTransplant"),
            "PriorAutologousTransplant", Set.of("PriorTransplant"));

    private static final Map<Slot, String> MEASURED = Map.of(
            Slot.MIN_AGE_YEARS,
            "Age",
            Slot.MAX_AGE_YEARS,
            "Age",
            Slot.ECOG_MAX,
            "EcogPerformanceStatus",
            Slot.KARNOFSKY_MIN,
            "KarnofskyOrLanskyScore");

    private static final CuedPattern DONOR = CuedPattern.of(
            "^(?:the |all |potential |related |haploidentical |family )*donors?\\b(?! ?-?(?:lymphocyte|specific|leukocyte|derived|chimerism|nk|cells?))",
            "donor");

    private final RuleRunner rules;
    private final List<StructuredCriterion> criteria = new ArrayList<>();

    private CriterionReader(RuleRunner rules) {
        this.rules = rules;
    }

    /** The criteria of the eligibility section that have a known meaning, in the order of the text; then ages and performance. */
    static List<StructuredCriterion> read(List<PassageReading> readings, RuleRunner rules, List<Stated> population) {
        CriterionReader reader = new CriterionReader(rules);
        readings.forEach(reader::read);
        population.forEach(reader::measured);
        return reader.criteria;
    }

    private void read(PassageReading reading) {
        ThresholdReader.read(reading).forEach(threshold -> threshold(reading, threshold));
        List<StateCriterion> states = new ArrayList<>();
        rules.run(new Frame(reading.tokens(), reading.mentions()), reading.part(), (rule, from, to, value) -> {
            Hit hit = new Hit(rule, reading, from, to, value);
            StateCriterion.of(hit).ifPresent(states::add);
        });
        List<StateCriterion> kept = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            StateCriterion state = states.get(i);
            boolean covered = states.subList(Math.max(0, i - NEAR), Math.min(states.size(), i + NEAR)).stream()
                    .anyMatch(other -> covers(other, state));
            if (!covered && kept.stream().noneMatch(state::isSame)) {
                kept.add(state);
                state(reading, state);
            }
        }
    }

    private static boolean covers(StateCriterion one, StateCriterion other) {
        return COVERS.getOrDefault(one.topic(), Set.of()).contains(other.topic()) && one.overlaps(other);
    }

    private void threshold(PassageReading reading, ThresholdReader.Threshold threshold) {
        String rule = "criterion.threshold";
        Evidence evidence = Quotes.ofCharacters(reading.passage(), threshold.from(), threshold.to(), rule, SURE);
        criteria.add(new StructuredCriterion(
                kind(reading),
                person(reading, threshold.found().from()),
                threshold.topic(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(threshold.found().limit()),
                evidence));
    }

    private void state(PassageReading reading, StateCriterion state) {
        criteria.add(new StructuredCriterion(
                kind(reading),
                person(reading, state.hit().from()),
                state.topic(),
                Optional.empty(),
                Optional.of(state.requirement()),
                state.limit(),
                state.evidence()));
    }

    /** Ages and performance as the slots have them, where criteria state them. */
    private void measured(Stated stated) {
        String topic = MEASURED.get(stated.slot());
        if (topic == null) {
            return;
        }
        boolean least = stated.slot() == Slot.MIN_AGE_YEARS || stated.slot() == Slot.KARNOFSKY_MIN;
        Optional<Limit> limit =
                stated.reading().part() == Part.EXCLUSION ? outside(stated, least) : Optional.of(limit(stated, least));
        boolean donor = topic.equals("Age") && PopulationReader.isOfDonor(stated.reading(), stated.from());
        limit.ifPresent(one -> criteria.add(new StructuredCriterion(
                kind(stated.reading()),
                donor ? Person.DONOR : person(stated.reading(), stated.from()),
                topic,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Limit(one.comparator(), one.value(), topic.equals("Age") ? "years" : "")),
                stated.fact().evidence())));
    }

    /** The comparison in the words of the quote, such as "over 60"; the plain one where they have no other. */
    private static Limit limit(Stated stated, boolean least) {
        double value = Double.parseDouble(stated.value());
        String sign = limits(stated, least)
                .filter(limit -> limit.value() == value)
                .map(Limit::comparator)
                .findFirst()
                .orElse(least ? ">=" : "<=");
        return new Limit(sign, value, "");
    }

    /** What an exclusion criterion keeps out: below the least or above the most; "ECOG 3 or 4" is from 3 on. */
    private static Optional<Limit> outside(Stated stated, boolean least) {
        Optional<Limit> stands = limits(stated, !least).findFirst();
        boolean listed = stands.isEmpty() && stated.slot() == Slot.ECOG_MAX;
        return listed ? Optional.of(new Limit(">=", Double.parseDouble(stated.value()) + 1, "")) : stands;
    }

    private static Stream<Limit> limits(Stated stated, boolean least) {
        return Limits.in(stated.reading(), stated.from(), stated.to()).stream()
                .map(Limits.Found::limit)
                .filter(limit -> limit.comparator().startsWith(least ? ">" : "<"));
    }

    private static CriterionKind kind(PassageReading reading) {
        return reading.passage().criterion().map(Criterion::kind).orElse(CriterionKind.UNDIVIDED);
    }

    /** The donor under a heading that says so, and in sentences that begin with one, with what semicolons join to them. */
    static Person person(PassageReading reading, int token) {
        int begin = reading.sentenceBegin(token);
        for (int joined = 0; joined < JOINED && begin > 0 && isJoined(reading, begin); joined++) {
            begin = reading.sentenceBegin(begin - 1);
        }
        boolean donor = reading.passage().isOfDonor() || DONOR.isIn(reading.words(begin, begin + 6));
        return donor ? Person.DONOR : Person.PATIENT;
    }

    /** Whether only a semicolon parts a sentence from the one before it. */
    private static boolean isJoined(PassageReading reading, int begin) {
        String before = reading.tokens().slice(begin - 1, begin + 1);
        return before.indexOf(';') >= 0 && before.indexOf('\n') < 0;
    }
}
