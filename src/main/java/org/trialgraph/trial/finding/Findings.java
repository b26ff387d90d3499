package org.trialgraph.trial.finding;

import java.util.List;

/**
 * Everything that is read from the text of one record.
 *
 * @param facts each value once, with its clearest evidence; empty when the record has no text
 */
public record Findings(List<Fact> facts) {
    /** Nothing is stated. */
    public static final Findings NONE = new Findings(List.of());

    public Findings {
        facts = List.copyOf(facts);
    }

    /** Values of one slot, in the order in which they were found. */
    public List<String> values(Slot slot) {
        return facts.stream()
                .filter(fact -> fact.slot() == slot)
                .map(Fact::value)
                .toList();
    }
}
