package org.trialgraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Slot;

/** The facts of one record under collection: each value of a slot once, with the evidence that is surest and shortest. */
final class FactSet {
    private static final int LONGEST_QUOTE = 200;

    private final Map<Slot, Map<String, Fact>> facts = new java.util.EnumMap<>(Slot.class);

    void add(Slot slot, Hit hit) {
        add(
                slot,
                hit.value(),
                hit.reading(),
                hit.from(),
                hit.to(),
                hit.rule().name(),
                hit.rule().confidence());
    }

    void add(Slot slot, String value, PassageReading reading, int from, int to, String rule, double confidence) {
        Fact fact = new Fact(slot, value, evidence(reading, from, to, rule, confidence));
        facts.computeIfAbsent(slot, s -> new LinkedHashMap<>()).merge(value, fact, FactSet::better);
    }

    private static Fact better(Fact one, Fact other) {
        double difference = other.evidence().confidence() - one.evidence().confidence();
        boolean shorter =
                other.evidence().quote().length() < one.evidence().quote().length();
        boolean clearer = difference == 0
                && shorter
                && other.evidence().field().equals(one.evidence().field());
        return difference > 0 || clearer ? other : one;
    }

    Set<String> values(Slot slot) {
        return Set.copyOf(facts.getOrDefault(slot, Map.of()).keySet());
    }

    boolean has(Slot slot, String value) {
        return facts.getOrDefault(slot, Map.of()).containsKey(value);
    }

    void remove(Slot slot, Collection<String> values) {
        facts.getOrDefault(slot, new LinkedHashMap<>()).keySet().removeAll(values);
    }

    List<Fact> facts() {
        List<Fact> all = new ArrayList<>();
        facts.values().forEach(values -> all.addAll(values.values()));
        return all.stream().collect(Collectors.toUnmodifiableList());
    }

    private static Evidence evidence(PassageReading reading, int from, int to, String rule, double confidence) {
        Passage passage = reading.passage();
        int start = passage.offset() + reading.tokens().start(from);
        int end = passage.offset() + reading.tokens().end(to - 1);
        String text = passage.fieldText();
        if (end - start > LONGEST_QUOTE) {
            end = start + LONGEST_QUOTE - (Character.isHighSurrogate(text.charAt(start + LONGEST_QUOTE - 1)) ? 1 : 0);
        }
        int first = text.codePointCount(0, start);
        return new Evidence(
                passage.field(),
                first,
                first + text.codePointCount(start, end),
                text.substring(start, end),
                rule,
                confidence);
    }
}
