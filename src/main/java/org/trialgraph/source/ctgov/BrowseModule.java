package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.MeshTerm;
import org.trialgraph.trial.SubjectIndex;
import org.trialgraph.trial.SubjectIndex.IndexBranch;
import org.trialgraph.trial.SubjectIndex.IndexLeaf;

/** Reads {@code conditionBrowseModule} and {@code interventionBrowseModule}. */
final class BrowseModule {
    private BrowseModule() {}

    static SubjectIndex read(JsonFields json) throws IOException {
        List<MeshTerm> terms = List.of();
        List<MeshTerm> ancestors = List.of();
        List<IndexLeaf> leaves = List.of();
        List<IndexBranch> branches = List.of();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "meshes" -> terms = json.list(BrowseModule::term);
                case "ancestors" -> ancestors = json.list(BrowseModule::term);
                case "browseLeaves" -> leaves = json.list(BrowseModule::leaf);
                case "browseBranches" -> branches = json.list(BrowseModule::branch);
                default -> json.unknown();
            }
        }
        return new SubjectIndex(terms, ancestors, leaves, branches);
    }

    private static Optional<MeshTerm> term(JsonFields json) throws IOException {
        Optional<String> id = Optional.empty();
        Optional<String> term = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "id" -> id = json.text();
                case "term" -> term = json.text();
                default -> json.unknown();
            }
        }
        if (id.isEmpty() || term.isEmpty()) {
            json.lost(id.isEmpty() ? "id" : "term", List.of(id, term));
            return Optional.empty();
        }
        return Optional.of(new MeshTerm(id.get(), term.get()));
    }

    private static Optional<IndexLeaf> leaf(JsonFields json) throws IOException {
        Optional<String> id = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<String> asFound = Optional.empty();
        Optional<String> relevance = Optional.empty();
        if (!json.isObject()) {
            return Optional.empty();
        }
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "id" -> id = json.text();
                case "name" -> name = json.text();
                case "asFound" -> asFound = json.text();
                case "relevance" -> relevance = json.text();
                default -> json.unknown();
            }
        }
        return Optional.of(new IndexLeaf(id, name, asFound, relevance));
    }

    private static Optional<IndexBranch> branch(JsonFields json) throws IOException {
        Optional<String> abbreviation = Optional.empty();
        Optional<String> name = Optional.empty();
        if (!json.isObject()) {
            return Optional.empty();
        }
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "abbrev" -> abbreviation = json.text();
                case "name" -> name = json.text();
                default -> json.unknown();
            }
        }
        return Optional.of(new IndexBranch(abbreviation, name));
    }
}
