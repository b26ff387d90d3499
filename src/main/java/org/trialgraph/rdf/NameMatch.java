package org.trialgraph.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reported name was found to say.
 *
 * @param named the concepts named, in order; empty when no name was found
 * @param qualifiers the concepts of the words beside the names, in order
 * @param kind NONE when nothing is named, EXACT when every name is a preferred label and no word beside
 *     it goes unstated, else SYNONYM
 */
record NameMatch(List<Concept> named, List<Concept> qualifiers, MatchKind kind) {
    static final NameMatch NONE = new NameMatch(List.of(), List.of(), MatchKind.NONE);

    NameMatch {
        named = List.copyOf(named);
        qualifiers = List.copyOf(qualifiers);
    }

    boolean isFound() {
        return !named.isEmpty();
    }

    /** One name with the words beside it. */
    static NameMatch of(Match match, List<Concept> qualifiers) {
        return new NameMatch(List.of(match.concept()), qualifiers, match.kind());
    }

    /** All of several matches; they are exact only together. */
    static NameMatch all(List<NameMatch> parts) {
        Set<Concept> named = new LinkedHashSet<>();
        Set<Concept> qualifiers = new LinkedHashSet<>();
        MatchKind kind = MatchKind.EXACT;
        for (NameMatch part : parts) {
            named.addAll(part.named());
            qualifiers.addAll(part.qualifiers());
            if (part.isFound() && part.kind() != MatchKind.EXACT) {
                kind = part.kind();
            }
        }
        return named.isEmpty()
                ? new NameMatch(List.of(), List.copyOf(qualifiers), MatchKind.NONE)
                : new NameMatch(List.copyOf(named), List.copyOf(qualifiers), kind);
    }
}
