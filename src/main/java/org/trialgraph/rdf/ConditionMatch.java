package org.trialgraph.rdf;

import java.util.List;

/** What a reported condition says; without a disease the words stand for themselves. */
public record ConditionMatch(List<Concept> diseases, List<Concept> states, List<Concept> onsets, MatchKind kind) {
    public ConditionMatch {
        diseases = List.copyOf(diseases);
        states = List.copyOf(states);
        onsets = List.copyOf(onsets);
    }
}
