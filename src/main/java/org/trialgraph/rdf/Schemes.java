package org.trialgraph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.trial.VocabularyTerm;
import org.trialgraph.trial.VocabularyTerm.LabelKind;

/**
 * The concept schemes as plain lookups from words to concepts.
 *
 * <p>Words match a label when they are equal but for case, white space, hyphens and other punctuation, never by
 * likeness. Words that are a label of two concepts of a scheme match the one of which they are the preferred label;
 * if that does not settle it, they match none.
 */
public final class Schemes {
    private final List<Concept> concepts;
    private final Map<String, Map<String, Match>> byScheme = new HashMap<>();
    private final Map<String, Concept> byExactMatch = new HashMap<>();
    private final Map<String, Concept> byIri = new HashMap<>();

    private Schemes(List<Concept> concepts) {
        this.concepts = concepts;
        concepts.forEach(concept -> byIri.put(concept.node().getURI(), concept));
        addLabels(LabelKind.PREFERRED, MatchKind.EXACT);
        addNotations();
        addLabels(LabelKind.ALTERNATIVE, MatchKind.SYNONYM);
        addLabels(LabelKind.HIDDEN, MatchKind.SYNONYM);
        addExactMatches();
    }

    /** The schemes inside the program. */
    public static Schemes bundled() {
        return new Schemes(SchemeReader.bundled());
    }

    /** Lookups over the given concepts. */
    static Schemes of(List<Concept> concepts) {
        return new Schemes(List.copyOf(concepts));
    }

    /** Every concept, by IRI. */
    public List<Concept> concepts() {
        return concepts;
    }

    /** Every concept of one scheme, by IRI. */
    public List<Concept> concepts(String scheme) {
        return concepts.stream()
                .filter(concept -> concept.scheme().equals(scheme))
                .toList();
    }

    /** Every label of every concept, as plain data for those who read text. */
    public List<VocabularyTerm> terms() {
        return concepts.stream().flatMap(concept -> concept.labels().stream()).toList();
    }

    /** The concept with this notation. */
    public Optional<Concept> concept(String scheme, String notation) {
        return Optional.ofNullable(byIri.get(Vocabulary.concept(scheme, notation)));
    }

    /** The concept of a scheme that these words name. */
    public Optional<Match> match(String scheme, String words) {
        return matchNormalised(scheme, Words.normalise(words));
    }

    /** As {@link #match}, for words that are in the compared form already. */
    Optional<Match> matchNormalised(String scheme, String words) {
        Map<String, Match> labels = byScheme.get(scheme);
        return labels == null ? Optional.empty() : Optional.ofNullable(labels.get(words));
    }

    /** The concept that another vocabulary's IRI is an exact match of; none if two concepts claim it. */
    Optional<Concept> byExactMatch(String scheme, String iri) {
        return Optional.ofNullable(byExactMatch.get(scheme + " " + iri));
    }

    /** Labels of a better kind stay; among those of one kind, words that name two concepts are dropped. */
    private void addLabels(LabelKind labelKind, MatchKind matchKind) {
        Map<String, Map<String, Match>> added = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Concept concept : concepts) {
            for (VocabularyTerm term : concept.labels()) {
                String words = Words.normalise(term.label());
                if (term.kind() == labelKind && !words.isEmpty()) {
                    Match match = new Match(concept, matchKind);
                    Match other = added.computeIfAbsent(concept.scheme(), scheme -> new HashMap<>())
                            .putIfAbsent(words, match);
                    if (other != null && !other.concept().equals(concept)) {
                        ambiguous.add(concept.scheme() + " " + words);
                    }
                }
            }
        }
        merge(added, ambiguous);
    }

    /** A notation names its concept as a preferred label does. */
    private void addNotations() {
        for (Concept concept : concepts) {
            byScheme.computeIfAbsent(concept.scheme(), scheme -> new HashMap<>())
                    .putIfAbsent(Words.normalise(concept.notation()), new Match(concept, MatchKind.SYNONYM));
        }
    }

    private void merge(Map<String, Map<String, Match>> added, Set<String> ambiguous) {
        added.forEach((scheme, labels) -> labels.forEach((words, match) -> {
            if (!ambiguous.contains(scheme + " " + words)) {
                byScheme.computeIfAbsent(scheme, name -> new HashMap<>()).putIfAbsent(words, match);
            }
        }));
    }

    private void addExactMatches() {
        Map<String, List<Concept>> claims = new HashMap<>();
        for (Concept concept : concepts) {
            for (String iri : concept.exactMatches()) {
                claims.computeIfAbsent(concept.scheme() + " " + iri, key -> new ArrayList<>())
                        .add(concept);
            }
        }
        claims.forEach((key, claimants) -> {
            if (claimants.size() == 1) {
                byExactMatch.put(key, claimants.get(0));
            }
        });
    }
}
