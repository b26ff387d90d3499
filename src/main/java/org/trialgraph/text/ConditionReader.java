package org.trialgraph.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.ConditionState;
import org.trialgraph.trial.finding.ConditionState.Kind;

/**
 * State and onset of the trial's conditions: of the diseases that the words are said of, or of the only condition. A record that
 * lists no conditions has those that its title names, or else the first that its summary names.
 */
final class ConditionReader {
    private static final String DISEASE = "disease";
    private static final String BOTH = "RelapsedOrRefractory";
    private static final String TITLED = "condition.title";
    private static final double SURE = 0.9;
    private static final int LONGEST_ABBREVIATION = 5;
    private static final List<String> RELAPSED = List.of("relaps", "recur", "r/r");
    private static final List<String> REFRACTORY = List.of("refractor", "resistan", "unrespons", "r/r");
    private static final List<String> RETURNED = List.of("relaps", "recur", "come back", "came back", "returned");
    /** Beginnings of notations that say no more than whose disease it is. */
    private static final List<String> QUALIFIERS = List.of("Adult", "Childhood", "Pediatric");

    private final RecordReading record;
    private final PopulationReader population;
    private final Map<Integer, Set<String>> diseases = new TreeMap<>();
    private final Map<Integer, Set<String>> barred = new TreeMap<>();
    private final List<ConditionState> states = new ArrayList<>();

    private ConditionReader(RecordReading record) {
        this.record = record;
        this.population = new PopulationReader(record);
        int condition = 0;
        for (PassageReading reading : record.passages()) {
            if (reading.part() == Part.CONDITION) {
                diseases.put(condition, named(reading, 0, reading.tokens().size()));
                barred.put(condition, OwnStates.barred(reading.tokens().text().toLowerCase(Locale.ROOT)));
                condition++;
            }
        }
        if (diseases.isEmpty()) {
            fromTitle();
        }
    }

    /** States and onsets, each once for a condition, surest words first; before them conditions that the title names. */
    static List<ConditionState> read(RecordReading record) {
        ConditionReader reader = new ConditionReader(record);
        if (!reader.diseases.isEmpty()) {
            List<Hit> settings = record.own("setting")
                    .filter(reader.population::isOfPatients)
                    .toList();
            List<Hit> onsets = record.own("onset").toList();
            List<Hit> all = new ArrayList<>(settings);
            all.addAll(onsets);
            settings.forEach(hit -> reader.add(Kind.STATE, hit, state(hit), all));
            onsets.forEach(hit -> reader.add(Kind.ONSET, hit, hit.value(), all));
        }
        return reader.states;
    }

    private void fromTitle() {
        Map<String, ConditionState> named = new LinkedHashMap<>();
        for (Part part : List.of(Part.TITLE, Part.SUMMARY)) {
            for (PassageReading reading : record.passages()) {
                if (reading.part() == part && (part == Part.TITLE || named.isEmpty())) {
                    name(reading, part, named);
                }
            }
            if (!named.isEmpty()) {
                break;
            }
        }
        named.forEach((disease, state) -> {
            diseases.put(state.condition(), Set.of(disease));
            states.add(state);
        });
    }

    private static void name(PassageReading reading, Part part, Map<String, ConditionState> named) {
        for (Mention mention : reading.mentions(DISEASE, 0, reading.tokens().size())) {
            String disease = mention.concept().notation();
            boolean covered = named.keySet().stream().anyMatch(known -> known.endsWith(disease));
            if (!covered && !isOfName(reading, mention) && !reading.isBackground(mention.start())) {
                named.put(
                        disease,
                        new ConditionState(
                                named.size(),
                                Kind.DISEASE,
                                disease,
                                Quotes.ofTokens(reading, mention.start(), mention.end(), TITLED, SURE)));
                if (part != Part.TITLE) {
                    return;
                }
            }
        }
    }

    /** Whether capitals are the beginning of a name such as CLL-1, PD-L1 or MG4101. */
    private static boolean isOfName(PassageReading reading, Mention mention) {
        String text = reading.tokens().text();
        String words = reading.tokens().slice(mention.start(), mention.end());
        int end = reading.tokens().end(mention.end() - 1);
        boolean joined = end + 1 < text.length() && text.charAt(end) == '-';
        int next = joined ? end + 1 : end;
        boolean goesOn = next < text.length()
                && (Character.isDigit(text.charAt(next)) || (joined && Character.isUpperCase(text.charAt(next))));
        return goesOn && words.length() <= LONGEST_ABBREVIATION && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static Set<String> named(PassageReading reading, int from, int to) {
        return reading.mentions(DISEASE, from, to).stream()
                .map(mention -> plain(mention.concept().notation()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The disease itself where the notation begins with whose it is. */
    private static String plain(String disease) {
        return QUALIFIERS.stream()
                .filter(disease::startsWith)
                .findFirst()
                .map(qualifier -> disease.substring(qualifier.length()))
                .orElse(disease);
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

    private void add(Kind kind, Hit hit, String value, List<Hit> all) {
        for (int condition : conditions(hit, all)) {
            boolean known = barred.getOrDefault(condition, Set.of()).contains(value)
                    || states.stream()
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

    /** The conditions of which the words are said; the only one where the sentence names no other disease. */
    private Set<Integer> conditions(Hit hit, List<Hit> all) {
        PassageReading reading = hit.reading();
        if (reading.part() == Part.CONDITION) {
            return Set.of();
        }
        Set<String> said = StateScope.diseases(hit, all).stream()
                .map(mention -> plain(mention.concept().notation()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> found = diseases.entrySet().stream()
                .filter(condition -> condition.getValue().stream().anyMatch(said::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean unknown = diseases.getOrDefault(0, Set.of()).isEmpty();
        boolean only = diseases.size() == 1 && (said.isEmpty() || unknown);
        return only ? Set.of(0) : found;
    }
}
