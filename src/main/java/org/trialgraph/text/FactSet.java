package org.trialgraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Slot;

/** The facts of one record under collection: each value of a slot once, with the evidence that is surest and shortest. */
final class FactSet {
    /** For each value every statement of it, in the order in which they were found. */
    private final Map<Slot, Map<String, List<Stated>>> facts = new EnumMap<>(Slot.class);

    void add(Slot slot, Hit hit) {
        String rule = hit.rule().name();
        add(
                slot,
                hit.value(),
                hit.reading(),
                hit.from(),
                hit.to(),
                rule,
                hit.rule().confidence());
    }

    void add(Slot slot, String value, PassageReading reading, int from, int to, String rule, double confidence) {
        add(new Stated(slot, value, Optional.empty(), reading, from, to, rule, confidence));
    }

    void add(Stated stated) {
        facts.computeIfAbsent(stated.slot(), s -> new LinkedHashMap<>())
                .computeIfAbsent(stated.value(), v -> new ArrayList<>())
                .add(stated);
    }

    private static Stated better(Stated one, Stated other) {
        boolean sameField =
                other.reading().passage().field().equals(one.reading().passage().field());
        boolean clearer = other.confidence() == one.confidence() && other.length() < one.length() && sameField;
        return other.confidence() > one.confidence() || clearer ? other : one;
    }

    Set<String> values(Slot slot) {
        return Set.copyOf(facts.getOrDefault(slot, Map.of()).keySet());
    }

    boolean has(Slot slot, String value) {
        return facts.getOrDefault(slot, Map.of()).containsKey(value);
    }

    /** Gives a value another name; statements of it join those that the name has. */
    void rename(Slot slot, String value, String name) {
        List<Stated> renamed = statements(slot, value).stream()
                .map(stated -> stated.named(name))
                .toList();
        remove(slot, List.of(value));
        renamed.forEach(this::add);
    }

    void remove(Slot slot, Collection<String> values) {
        facts.getOrDefault(slot, new LinkedHashMap<>()).keySet().removeAll(values);
    }

    /** The facts of a slot in the order in which they were found, each with its best evidence. */
    List<Stated> stated(Slot slot) {
        return facts.getOrDefault(slot, Map.of()).values().stream()
                .map(FactSet::best)
                .toList();
    }

    /** Every statement of a value, in the order in which they were found. */
    List<Stated> statements(Slot slot, String value) {
        return facts.getOrDefault(slot, Map.of()).getOrDefault(value, List.of());
    }

    private static Stated best(List<Stated> statements) {
        return statements.stream().reduce(FactSet::better).orElseThrow();
    }

    List<Fact> facts() {
        List<Fact> all = new ArrayList<>();
        facts.values()
                .forEach(values -> values.values()
                        .forEach(statements -> all.add(best(statements).fact())));
        return all;
    }
}
