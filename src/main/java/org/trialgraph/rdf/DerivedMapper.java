package org.trialgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.Derived;
import org.trialgraph.trial.MeshTerm;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.ResultsSubmission;
import org.trialgraph.trial.Trial;

/**
 * States what the register itself adds: subject headings, steps of the review of results, body mass index limits.
 *
 * <p>Leaves and branches of the register's subject tree are not stated: the register stopped publishing them in 2025,
 * and they are its own way of showing the headings that are stated.
 */
final class DerivedMapper implements Mapper {
    private static final String SUBMISSIONS = "derived.submissions";
    private static final HeadingTerms CONDITION =
            new HeadingTerms(ConditionTerms.CONDITION_MESH, ConditionTerms.CONDITION_MESH_REPORTED);
    private static final HeadingTerms CONDITION_ANCESTOR =
            new HeadingTerms(ConditionTerms.CONDITION_MESH_ANCESTOR, ConditionTerms.CONDITION_MESH_ANCESTOR_REPORTED);
    private static final HeadingTerms INTERVENTION =
            new HeadingTerms(ConditionTerms.INTERVENTION_MESH, ConditionTerms.INTERVENTION_MESH_REPORTED);
    private static final HeadingTerms INTERVENTION_ANCESTOR = new HeadingTerms(
            ConditionTerms.INTERVENTION_MESH_ANCESTOR, ConditionTerms.INTERVENTION_MESH_ANCESTOR_REPORTED);

    private record HeadingTerms(Node heading, Node reported) {}

    @Override
    public void map(Trial trial, Statements out) {
        Derived derived = trial.derived();
        headings(derived.conditions().terms(), CONDITION, out, "derived.conditions.terms");
        headings(derived.conditions().ancestors(), CONDITION_ANCESTOR, out, "derived.conditions.ancestors");
        headings(derived.interventions().terms(), INTERVENTION, out, "derived.interventions.terms");
        headings(derived.interventions().ancestors(), INTERVENTION_ANCESTOR, out, "derived.interventions.ancestors");
        for (int i = 0; i < derived.submissions().size(); i++) {
            submission(derived.submissions().get(i), i + 1, out);
        }
        derived.bodyMassIndex().ifPresent(limits -> {
            limits.minimum()
                    .ifPresent(minimum -> out.add(
                            out.trial(),
                            EligibilityTerms.MINIMUM_BODY_MASS_INDEX,
                            out.literals().decimal(minimum)));
            limits.maximum()
                    .ifPresent(maximum -> out.add(
                            out.trial(),
                            EligibilityTerms.MAXIMUM_BODY_MASS_INDEX,
                            out.literals().decimal(maximum)));
        });
    }

    private static void headings(List<MeshTerm> terms, HeadingTerms property, Statements out, String field) {
        for (MeshTerm term : terms) {
            Optional<String> heading = MeshHeadings.iri(term.id());
            if (heading.isEmpty()) {
                out.text(out.trial(), property.reported(), term.id() + " " + term.term(), field);
                out.problem(ProblemKind.MALFORMED_IDENTIFIER, field, term.id());
                continue;
            }
            Node node = NodeFactory.createURI(heading.get());
            out.add(out.trial(), property.heading(), node);
            if (out.isFirst(node)) {
                out.described(node, StandardTerms.SKOS_CONCEPT, out.literal(term.term(), field));
            }
        }
    }

    private static void submission(ResultsSubmission submission, int n, Statements out) {
        Node label = out.literal("submission of results " + n, SUBMISSIONS);
        Node node = out.part("results-submission", n, StatusTerms.RESULTS_SUBMISSION, Types.RESULTS_SUBMISSION, label);
        date(node, StatusTerms.RELEASE_DATE, submission.releaseDate(), out);
        date(node, StatusTerms.UNRELEASE_DATE, submission.unreleaseDate(), out);
        out.flag(node, StatusTerms.UNRELEASE_DATE_UNKNOWN, submission.unreleaseDateUnknown());
        date(node, StatusTerms.RESET_DATE, submission.resetDate(), out);
        submission.release().ifPresent(release -> out.integer(node, StatusTerms.SUBMISSION_NUMBER, release));
    }

    /** A date, or the words if they are none. */
    private static void date(Node node, Node property, Optional<String> words, Statements out) {
        if (words.isPresent()) {
            Optional<PartialDate> date = PartialDate.parse(words.get());
            out.add(
                    node,
                    property,
                    date.isPresent() ? out.literals().date(date.get()) : out.literal(words.get(), SUBMISSIONS));
        }
    }
}
