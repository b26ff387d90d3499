package org.trialgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.StructuredCriterion;

/** States the eligibility criteria whose meaning is known, and the antigens that the disease must express. */
final class StructuredCriterionMapper {
    private static final String EXPRESSION = " expression";

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

    private static void map(StructuredCriterion criterion, int n, Eligibility eligibility, CitedStatements cited) {
        Statements out = cited.statements();
        String field = criterion.evidence().field();
        String words = kind(criterion.kind()) + ": " + criterion.subject() + limit(criterion);
        Node node = out.partNode("structured-criterion", n);
        out.described(node, Types.STRUCTURED_CRITERION, out.literal(words, field));
        out.add(node, EligibilityTerms.CRITERION_KIND, CodeSchemes.concept(criterion.kind()));
        out.text(node, CellTherapyTerms.MEASURE_NAME, criterion.subject(), field);
        out.text(node, CellTherapyTerms.COMPARATOR, criterion.comparator(), field);
        criterion.value().ifPresent(value -> out.add(node, CellTherapyTerms.VALUE, Literals.number(value)));
        out.text(node, CellTherapyTerms.UNIT, criterion.unit(), field);
        place(criterion.evidence(), eligibility)
                .ifPresent(place ->
                        out.add(node, CellTherapyTerms.DERIVED_FROM_CRITERION, out.partNode("criterion", place)));
        cited.state(out.trial(), CellTherapyTerms.STRUCTURED_CRITERION, node, words, criterion.evidence());
    }

    /** Expression of an antigen as a condition of entry, which says nothing of what the cells are engineered against. */
    private void antigen(StructuredCriterion criterion, CitedStatements cited) {
        String subject = criterion.subject();
        if (criterion.kind() != CriterionKind.INCLUSION || !subject.endsWith(EXPRESSION)) {
            return;
        }
        String name = subject.substring(0, subject.length() - EXPRESSION.length());
        schemes.match("target", name).ifPresent(match -> {
            Statements out = cited.statements();
            Node antigen = match.concept().node();
            String label = "required antigen: " + match.concept().notation();
            cited.state(out.trial(), CellTherapyTerms.REQUIRED_ANTIGEN, antigen, label, criterion.evidence());
            String limit = limit(criterion).strip();
            if (!limit.isEmpty()) {
                Node text = out.literal(limit, criterion.evidence().field());
                cited.state(
                        out.trial(),
                        CellTherapyTerms.ANTIGEN_CUT_OFF,
                        text,
                        "antigen cut-off: " + limit,
                        criterion.evidence());
            }
        });
    }

    private static String limit(StructuredCriterion criterion) {
        return criterion.comparator().map(sign -> " " + sign).orElse("")
                + criterion
                        .value()
                        .map(value -> " " + RegimenWords.number(value))
                        .orElse("")
                + criterion.unit().map(unit -> " " + unit).orElse("");
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
