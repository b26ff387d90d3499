package org.trialgraph.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;

/**
 * Extracted facts against labelled ones: sets of (record, slot, value) are compared, whatever sentence was quoted.
 *
 * @param bySlot scores of the slots that have a fact on either side
 * @param misses labelled facts that were not extracted
 * @param falseAlarms extracted facts that are not labelled
 * @param calibration bins of confidence, lowest first, without empty ones
 */
public record Evaluation(
        Map<Slot, Score> bySlot, List<Labelled> misses, List<Alarm> falseAlarms, List<Bin> calibration) {
    private static final int BINS = 20;

    public Evaluation {
        bySlot = Map.copyOf(bySlot);
        misses = List.copyOf(misses);
        falseAlarms = List.copyOf(falseAlarms);
        calibration = List.copyOf(calibration);
    }

    /** A fact that a careful reader found stated. */
    public record Labelled(String id, Slot slot, String value, String quote) {}

    /** A fact that was extracted from a record but is not labelled there. */
    public record Alarm(String id, Fact fact) {}

    /**
     * Facts of nearly equal confidence.
     *
     * @param confidence mean confidence, 0 to 1
     * @param facts how many there are
     * @param right how many are labelled
     */
    public record Bin(double confidence, int facts, int right) {
        /** Share that is labelled, 0 to 1. */
        public double share() {
            return right / (double) facts;
        }
    }

    private record Key(String id, Slot slot, String value) {}

    /** Compares; only records in {@code found} count, and labels of other records are left out. */
    public static Evaluation of(List<Labelled> labels, Map<String, Findings> found) {
        Set<Key> labelled = new HashSet<>();
        Map<Slot, Score> scores = new EnumMap<>(Slot.class);
        List<Labelled> misses = new ArrayList<>();
        for (Labelled label : labels) {
            Findings findings = found.get(label.id());
            boolean first = labelled.add(new Key(label.id(), label.slot(), label.value()));
            if (findings != null && first && !findings.values(label.slot()).contains(label.value())) {
                misses.add(label);
                scores.merge(label.slot(), new Score(0, 0, 1), Score::plus);
            }
        }
        List<Alarm> alarms = new ArrayList<>();
        Map<Integer, List<Verdict>> verdicts = new HashMap<>();
        found.forEach((id, findings) -> findings.facts().forEach(fact -> {
            boolean right = labelled.contains(new Key(id, fact.slot(), fact.value()));
            scores.merge(fact.slot(), right ? new Score(1, 0, 0) : new Score(0, 1, 0), Score::plus);
            double confidence = fact.evidence().confidence();
            verdicts.computeIfAbsent((int) Math.round(confidence * BINS), b -> new ArrayList<>())
                    .add(new Verdict(confidence, right));
            if (!right) {
                alarms.add(new Alarm(id, fact));
            }
        }));
        return new Evaluation(scores, misses, alarms, bins(verdicts));
    }

    /** The micro score over all slots. */
    public Score total() {
        return bySlot.values().stream().reduce(Score.NONE, Score::plus);
    }

    /** How many quotes of the findings are not exactly the text of their field from start to end. */
    public static long inexactQuotes(Trial trial, Findings findings) {
        Map<String, String> fields = new HashMap<>();
        Passages.ofTreatment(trial).forEach(passage -> fields.put(passage.field(), passage.fieldText()));
        Passages.ofPopulation(trial).forEach(passage -> fields.put(passage.field(), passage.fieldText()));
        return findings.facts().stream()
                .map(Fact::evidence)
                .filter(evidence -> !isExact(evidence, fields.getOrDefault(evidence.field(), "")))
                .count();
    }

    private static boolean isExact(Evidence evidence, String text) {
        int length = text.codePointCount(0, text.length());
        if (evidence.start() < 0 || evidence.end() > length || evidence.start() >= evidence.end()) {
            return false;
        }
        int from = text.offsetByCodePoints(0, evidence.start());
        int to = text.offsetByCodePoints(from, evidence.end() - evidence.start());
        return text.substring(from, to).equals(evidence.quote());
    }

    private static List<Bin> bins(Map<Integer, List<Verdict>> verdicts) {
        return verdicts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .map(bin -> new Bin(
                        bin.stream().mapToDouble(Verdict::confidence).average().orElse(0), bin.size(), (int)
                                bin.stream().filter(Verdict::right).count()))
                .toList();
    }

    private record Verdict(double confidence, boolean right) {}
}
