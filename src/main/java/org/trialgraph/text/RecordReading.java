package org.trialgraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All pieces of text of one record, and what the rules found in them. */
final class RecordReading {
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

    /** The matches that speak of this trial: not in exclusion criteria and not in the background. */
    Stream<Hit> own(String slot) {
        return all(slot).stream()
                .filter(hit -> !hit.reading().is(hit.from(), Context.EXCLUSION))
                .filter(hit -> !hit.reading().isBackground(hit.from()));
    }

    /** Whether some match of a slot has one of these values. */
    boolean states(String slot, Set<String> values) {
        return own(slot).anyMatch(hit -> values.contains(hit.value()));
    }
}
