package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.ConditionState;
import org.trialgraph.trial.finding.ConditionState.Kind;

/** State and onset of the trial's conditions: of the diseases named in the same sentence, or of the only condition. */
final class ConditionReader {
    private static final String DISEASE = "disease";
    private static final String BOTH = "RelapsedOrRefractory";
    private static final List<String> RELAPSED = List.of("relaps", "recur", "r/r");
    private static final List<String> REFRACTORY = List.of("refractor", "resistan", "unrespons", "r/r");
    private static final List<String> RETURNED = List.of("relaps", "recur", "come back", "came back", "returned");

    private final PopulationReader population;
    private final Map<Integer, Set<String>> diseases = new TreeMap<>();
    private final List<ConditionState> states = new ArrayList<>();

    private ConditionReader(RecordReading record) {
        this.population = new PopulationReader(record);
        int condition = 0;
        for (PassageReading reading : record.passages()) {
            if (reading.part() == Part.CONDITION) {
                diseases.put(condition++, named(reading, 0, reading.tokens().size()));
            }
        }
    }

    /** States and onsets, each once for a condition, surest words first. */
    static List<ConditionState> read(RecordReading record) {
        ConditionReader reader = new ConditionReader(record);
        if (!reader.diseases.isEmpty()) {
            record.own("setting")
                    .filter(reader.population::isOfPatients)
                    .forEach(hit -> reader.add(Kind.STATE, hit, state(hit)));
            record.own("onset").forEach(hit -> reader.add(Kind.ONSET, hit, hit.value()));
        }
        return reader.states;
    }

    private static Set<String> named(PassageReading reading, int from, int to) {
        return reading.mentions(DISEASE, from, to).stream()
                .map(mention -> mention.concept().notation())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Relapsed or refractory where the words say which. */
    private static String state(Hit hit) {
        if (!hit.value().equals(BOTH)) {
            return hit.value();
        }
        PassageReading reading = hit.reading();
        int begin = reading.sentenceBegin(hit.from());
        int end = Math.min(reading.tokens().sentenceEnd(begin), hit.to() + 3);
        String near = reading.words(Math.max(begin, hit.from() - 3), end);
        String words = reading.words(hit.from(), hit.to());
        boolean relapsed = hasAny(near, RELAPSED);
        boolean refractory = hasAny(near, REFRACTORY);
        if (relapsed != refractory) {
            boolean sure = hasAny(words, RETURNED) || hasAny(words, REFRACTORY);
            return !sure ? BOTH : relapsed ? "Relapsed" : "Refractory";
        }
        return BOTH;
    }

    private static boolean hasAny(String words, List<String> parts) {
        return parts.stream().anyMatch(words::contains);
    }

    private void add(Kind kind, Hit hit, String value) {
        for (int condition : conditions(hit)) {
            boolean known = states.stream()
                    .anyMatch(state -> state.condition() == condition
                            && state.kind() == kind
                            && state.value().equals(value));
            if (!known) {
                String rule = hit.rule().name();
                double confidence = hit.rule().confidence();
                states.add(new ConditionState(
                        condition,
                        kind,
                        value,
                        Quotes.ofTokens(hit.reading(), hit.from(), hit.to(), rule, confidence)));
            }
        }
    }

    /** The conditions of which the sentence speaks; the only one where it names no other disease. */
    private Set<Integer> conditions(Hit hit) {
        PassageReading reading = hit.reading();
        if (reading.part() == Part.CONDITION) {
            return Set.of();
        }
        int begin = reading.sentenceBegin(hit.from());
        Set<String> named = named(reading, begin, reading.tokens().sentenceEnd(begin));
        Set<Integer> found = diseases.entrySet().stream()
                .filter(condition -> condition.getValue().stream().anyMatch(named::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean unknown = diseases.getOrDefault(0, Set.of()).isEmpty();
        boolean only = diseases.size() == 1 && (named.isEmpty() || unknown);
        return only ? Set.of(0) : found;
    }
}
