package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/** Index terms that the register assigned (ClinicalTrials.gov: conditionBrowseModule, interventionBrowseModule). */
public record SubjectIndex(
        List<MeshTerm> terms, List<MeshTerm> ancestors, List<IndexLeaf> leaves, List<IndexBranch> branches) {
    /** No terms. */
    public static final SubjectIndex EMPTY = new SubjectIndex(List.of(), List.of(), List.of(), List.of());

    public SubjectIndex {
        terms = List.copyOf(terms);
        ancestors = List.copyOf(ancestors);
        leaves = List.copyOf(leaves);
        branches = List.copyOf(branches);
    }

    /** A leaf of the register's subject tree, with the words that led there and how well it fits. */
    public record IndexLeaf(
            Optional<String> id, Optional<String> name, Optional<String> asFound, Optional<String> relevance) {}

    /** A branch of the register's subject tree. */
    public record IndexBranch(Optional<String> abbreviation, Optional<String> name) {}
}
