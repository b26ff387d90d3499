package org.trialgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.trialgraph.trial.MeshTerm;

/**
 * Finds what a reported condition says: diseases, disease states and onsets.
 *
 * <p>"Acute Myeloid Leukemia, Relapsed, Adult" is a disease and a state; words of age are understood and say nothing of
 * the disease. Conditions repeat from trial to trial, so answers are remembered.
 */
public final class ConditionMatcher {
    /** Concept schemes by which a condition is understood. */
    static final String DISEASE = "disease";

    static final String STATE = "disease-state";
    static final String ONSET = "onset";
    private static final String QUALIFIER = "condition-qualifier";
    private static final int REMEMBERED = 100_000;

    private final Schemes schemes;
    private final NameMatcher names;
    private final BoundedCache<String, ConditionMatch> remembered = new BoundedCache<>(REMEMBERED, this::find);

    public ConditionMatcher(Schemes schemes) {
        this.schemes = schemes;
        this.names = new NameMatcher(schemes, DISEASE, List.of(STATE, ONSET, QUALIFIER), false);
    }

    /** What the words say, by the schemes' labels alone. */
    public ConditionMatch match(String reported) {
        return remembered.get(reported);
    }

    /** What the words say, also when they are a heading that the register itself assigned and a concept is matched to. */
    ConditionMatch match(String reported, List<MeshTerm> headings) {
        ConditionMatch match = match(reported);
        if (match.kind() == MatchKind.EXACT) {
            return match;
        }
        return byHeading(reported, headings)
                .filter(disease ->
                        match.kind() == MatchKind.NONE || match.diseases().equals(List.of(disease)))
                .map(disease -> new ConditionMatch(List.of(disease), match.states(), match.onsets(), MatchKind.CODE))
                .orElse(match);
    }

    private Optional<Concept> byHeading(String reported, List<MeshTerm> headings) {
        for (MeshTerm heading : headings) {
            if (heading.term().equalsIgnoreCase(reported)) {
                return MeshHeadings.iri(heading.id()).flatMap(iri -> schemes.byExactMatch(DISEASE, iri));
            }
        }
        return Optional.empty();
    }

    private ConditionMatch find(String reported) {
        NameMatch match = names.match(reported);
        return new ConditionMatch(
                match.named(), ofScheme(match.qualifiers(), STATE), ofScheme(match.qualifiers(), ONSET), match.kind());
    }

    private static List<Concept> ofScheme(List<Concept> concepts, String scheme) {
        return concepts.stream()
                .filter(concept -> concept.scheme().equals(scheme))
                .distinct()
                .toList();
    }
}
