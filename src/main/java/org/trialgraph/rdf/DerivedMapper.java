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
    private static final int REMEMBERED = 100_000;
    private static final String SUBMISSIONS = "derived.submissions";
    private static final HeadingTerms CONDITION =
            new HeadingTerms(ConditionTerms.CONDITION_MESH, ConditionTerms.CONDITION_MESH_REPORTED);
    private static final HeadingTerms CONDITION_ANCESTOR =
            new HeadingTerms(ConditionTerms.CONDITION_MESH_ANCESTOR, ConditionTerms.CONDITION_MESH_ANCESTOR_REPORTED);
    private static final HeadingTerms INTERVENTION =
            new HeadingTerms(ConditionTerms.INTERVENTION_MESH, ConditionTerms.INTERVENTION_MESH_REPORTED);
    private static final HeadingTerms INTERVENTION_ANCESTOR = new HeadingTerms(
            ConditionTerms.INTERVENTION_MESH_ANCESTOR, ConditionTerms.INTERVENTION_MESH_ANCESTOR_REPORTED);

    private final BoundedCache<MeshTerm, Optional<Heading>> headings =
            new BoundedCache<>(REMEMBERED, DerivedMapper::newHeading);

    private record HeadingTerms(Node heading, Node reported) {}

    /** A heading and its label; no label if the words must be repaired, which is to be reported each time. */
    private record Heading(Node node, Optional<Node> label) {}

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

    private void headings(List<MeshTerm> terms, HeadingTerms property, Statements out, String field) {
        for (MeshTerm term : terms) {
            Optional<Heading> heading = headings.get(term);
            if (heading.isEmpty()) {
                out.text(out.trial(), property.reported(), term.id() + " " + term.term(), field);
                out.problem(ProblemKind.MALFORMED_IDENTIFIER, field, term.id());
                continue;
            }
            Node node = heading.get().node();
            out.add(out.trial(), property.heading(), node);
            if (out.isFirst(node)) {
                Node label = heading.get().label().orElseGet(() -> out.literal(term.term(), field));
                out.described(node, StandardTerms.SKOS_CONCEPT, label);
            }
        }
    }

    private static Optional<Heading> newHeading(MeshTerm term) {
        Optional<Node> label =
                Texts.firstIllegal(term.term()) < 0 ? Optional.of(Literals.text(term.term())) : Optional.empty();
        return MeshHeadings.iri(term.id()).map(iri -> new Heading(NodeFactory.createURI(iri), label));
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
