package org.trialgraph.trial;

/**
 * One label of one concept of the schemes, as plain data for those who match words.
 *
 * @param scheme name of the scheme, e.g. {@code cell-type}
 * @param notation the concept, e.g. {@code NKCell}
 * @param label a label without its language
 * @param kind whether it is the preferred one
 */
public record VocabularyTerm(String scheme, String notation, String label, LabelKind kind) {
    /** Rank of a label: shown, also used, or only good for finding. */
    public enum LabelKind {
        PREFERRED,
        ALTERNATIVE,
        HIDDEN
    }
}
