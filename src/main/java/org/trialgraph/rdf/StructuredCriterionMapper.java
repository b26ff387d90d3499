package org.trialgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Limit;
import org.trialgraph.trial.finding.Person;
import org.trialgraph.trial.finding.Requirement;
import org.trialgraph.trial.finding.StructuredCriterion;

/** States the eligibility criteria whose meaning is known, and the antigens that the disease must express. */
final class StructuredCriterionMapper {
    private static final String TOPIC = "criterion-topic";

    private final Schemes schemes;

    StructuredCriterionMapper(Schemes schemes) {
        this.schemes = schemes;
    }

    void map(Findings findings, Eligibility eligibility, CitedStatements cited) {
        for (int i = 0; i < findings.criteria().size(); i++) {
            StructuredCriterion criterion = findings.criteria().get(i);
            map(criterion, i + 1, eligibility, cited);
            antigen(criterion, cited);
        }
    }

    private void map(StructuredCriterion criterion, int n, Eligibility eligibility, CitedStatements cited) {
        Statements out = cited.statements();
        String field = criterion.evidence().field();
        String words = words(criterion);
        Node node = out.partNode("structured-criterion", n);
        out.described(node, Types.STRUCTURED_CRITERION, out.literal(words, field));
        out.add(node, EligibilityTerms.CRITERION_KIND, CodeSchemes.concept(criterion.kind()));
        out.add(
                node,
                CellTherapyTerms.CONCERNS,
                concept("person", criterion.person().name()));
        out.add(node, CellTherapyTerms.CRITERION_TOPIC, concept(TOPIC, criterion.topic()));
        out.text(node, CellTherapyTerms.MEASURE_NAME, measure(criterion), field);
        target(criterion).ifPresent(target -> out.add(node, CellTherapyTerms.ANTIGEN, target.node()));
        criterion
                .requirement()
                .ifPresent(asked -> out.add(node, CellTherapyTerms.REQUIREMENT, concept("requirement", asked.name())));
        criterion.limit().ifPresent(limit -> {
            out.text(node, CellTherapyTerms.COMPARATOR, limit.comparator(), field);
            out.add(node, CellTherapyTerms.VALUE, Literals.number(limit.value()));
            if (!limit.unit().isEmpty()) {
                out.text(node, CellTherapyTerms.UNIT, limit.unit(), field);
            }
        });
        place(criterion.evidence(), eligibility)
                .ifPresent(place ->
                        out.add(node, CellTherapyTerms.DERIVED_FROM_CRITERION, out.partNode("criterion", place)));
        cited.state(out.trial(), CellTherapyTerms.STRUCTURED_CRITERION, node, words, criterion.evidence());
    }

    private static Node concept(String scheme, String notation) {
        return NodeFactory.createURI(Vocabulary.concept(scheme, notation));
    }

    private String words(StructuredCriterion criterion) {
        String person = criterion.person() == Person.DONOR ? "donor " : "";
        String asked = criterion
                .requirement()
                .filter(requirement ->
                        criterion.kind() != CriterionKind.EXCLUSION || requirement != Requirement.EXCLUDED)
                .map(requirement -> switch (requirement) {
                    case REQUIRED -> " required";
                    case EXCLUDED -> " excluded";
                    case ALLOWED -> " allowed";
                    case ALTERNATIVE -> " as one of several";
                })
                .orElse("");
        return person + kind(criterion.kind()) + ": " + measure(criterion) + asked + limit(criterion);
    }

    private String measure(StructuredCriterion criterion) {
        return criterion
                .antigen()
                .map(antigen -> antigen + " expression")
                .or(() -> schemes.concept(TOPIC, criterion.topic()).map(Concept::preferredLabel))
                .orElse(criterion.topic());
    }

    private Optional<Concept> target(StructuredCriterion criterion) {
        return criterion.antigen().flatMap(name -> schemes.concept("target", name));
    }

    /** Expression of an antigen as a condition of entry, which says nothing of what the cells are engineered against. */
    private void antigen(StructuredCriterion criterion, CitedStatements cited) {
        if (criterion.kind() == CriterionKind.EXCLUSION || criterion.person() == Person.DONOR) {
            return;
        }
        target(criterion).ifPresent(target -> {
            Statements out = cited.statements();
            boolean one = criterion.requirement().equals(Optional.of(Requirement.ALTERNATIVE));
            Node property = one ? CellTherapyTerms.ALTERNATIVE_ANTIGEN : CellTherapyTerms.REQUIRED_ANTIGEN;
            String label = (one ? "alternative antigen: " : "required antigen: ") + target.notation();
            cited.state(out.trial(), property, target.node(), label, criterion.evidence());
            if (criterion.limit().isPresent()) {
                String limit = target.notation() + limit(criterion);
                Node text = out.literal(limit, criterion.evidence().field());
                String words = "antigen cut-off: " + limit;
                cited.state(out.trial(), CellTherapyTerms.ANTIGEN_CUT_OFF, text, words, criterion.evidence());
            }
        });
    }

    private static String limit(StructuredCriterion criterion) {
        return criterion.limit().map(StructuredCriterionMapper::words).orElse("");
    }

    private static String words(Limit limit) {
        String unit = limit.unit().isEmpty() ? "" : " " + limit.unit();
        return " " + limit.comparator() + " " + RegimenWords.number(limit.value()) + unit;
    }

    private static String kind(CriterionKind kind) {
        return switch (kind) {
            case INCLUSION -> "inclusion";
            case EXCLUSION -> "exclusion";
            case UNDIVIDED -> "criterion";
        };
    }

    /** Number of the criterion in which the quote stands, if it is a quote of the eligibility text. */
    private static Optional<Integer> place(Evidence evidence, Eligibility eligibility) {
        String text = eligibility.text().orElse("");
        if (evidence.start() > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int start = text.offsetByCodePoints(0, evidence.start());
        if (!text.startsWith(evidence.quote(), start)) {
            return Optional.empty();
        }
        List<Criterion> criteria = eligibility.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).start() <= start && start < criteria.get(i).end()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
