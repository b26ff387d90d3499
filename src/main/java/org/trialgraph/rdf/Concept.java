package org.trialgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.VocabularyTerm;

/**
 * A concept of the schemes.
 *
 * @param labels every label, the preferred one first
 * @param exactMatches IRIs of the same concept in other vocabularies ({@code skos:exactMatch})
 */
public record Concept(
        Node node, String scheme, String notation, List<VocabularyTerm> labels, List<String> exactMatches) {
    public Concept {
        labels = List.copyOf(labels);
        exactMatches = List.copyOf(exactMatches);
    }

    /** The preferred label, or the notation when there is none. */
    public String preferredLabel() {
        return labels.isEmpty() ? notation : labels.get(0).label();
    }
}
