package org.trialgraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trialgraph.text.rule.Part;

/** All pieces of text of one record, and what the rules found in them. */
final class RecordReading {
    /** First words of sentences that go on about what the sentence before names. */
    private static final Set<String> REFERRING =
            Set.of("they", "these", "this", "it", "infusion", "infusions", "the", "each", "dose", "doses", "both");

    private static final Set<String> DRUG = Set.of("medication", "drug", "medicine", "antibody", "chemotherapy");

    private final List<PassageReading> passages;
    private final Map<String, List<Hit>> hits = new HashMap<>();

    RecordReading(List<PassageReading> passages) {
        this.passages = new ArrayList<>(passages);
    }

    List<PassageReading> passages() {
        return passages;
    }

    void add(PassageReading passage) {
        passages.add(passage);
    }

    void add(Hit hit) {
        hits.computeIfAbsent(hit.rule().slot(), s -> new ArrayList<>()).add(hit);
    }

    /** Every match of the rules of a slot. */
    List<Hit> all(String slot) {
        return hits.getOrDefault(slot, List.of());
    }

    /** The matches that speak of this trial: not in exclusion criteria, not in the background and not denied. */
    Stream<Hit> own(String slot) {
        return all(slot).stream()
                .filter(hit -> !hit.reading().is(hit.from(), Context.EXCLUSION))
                .filter(hit -> !hit.reading().isBackground(hit.from()))
                .filter(hit -> !Nearby.denied(hit.reading(), hit.to()));
    }

    /** The matches that are not in the background; those in exclusion criteria too, where rules look there. */
    Stream<Hit> of(String slot) {
        return all(slot).stream()
                .filter(hit ->
                        hit.reading().part() == Part.EXCLUSION || !hit.reading().is(hit.from(), Context.EXCLUSION))
                .filter(hit -> !hit.reading().isBackground(hit.from()));
    }

    /** Whether some match of a slot has one of these values. */
    boolean states(String slot, Set<String> values) {
        return own(slot).anyMatch(hit -> values.contains(hit.value()));
    }

    /** Whether a sentence speaks of cells: by name, by "they" after a sentence that names them, or in a text about a product. */
    boolean aboutCells(PassageReading reading, int token) {
        int begin = reading.sentenceBegin(token);
        int end = reading.tokens().sentenceEnd(begin);
        if (!reading.mentions(Aliases.SCHEME, begin, end).isEmpty()
                || reading.words(begin, end).contains("cells")) {
            return true;
        }
        if (begin > 0 && refers(reading, begin) && !Nearby.anyIn(reading, begin, begin + 3, DRUG)) {
            int before = reading.sentenceBegin(begin - 1);
            return !reading.mentions(Aliases.SCHEME, before, begin).isEmpty() && !Nearby.ofDrug(reading, begin - 1);
        }
        return describesProduct(reading);
    }

    private static boolean refers(PassageReading reading, int begin) {
        return REFERRING.contains(reading.words(begin, begin + 1))
                || reading.words(begin, begin + 3).equals("a total of");
    }

    /** Whether a text describes an intervention whose name, or an arm whose label, is that of cells. */
    boolean describesProduct(PassageReading reading) {
        Part head = reading.part() == Part.INTERVENTION
                ? Part.INTERVENTION_NAME
                : reading.part() == Part.ARM ? Part.ARM_LABEL : null;
        return head != null
                && passages.stream()
                        .filter(other -> other.part() == head)
                        .filter(other ->
                                other.passage().item() == reading.passage().item())
                        .anyMatch(other -> !other.mentions(
                                        Aliases.SCHEME, 0, other.tokens().size())
                                .isEmpty());
    }
}
