package org.trialgraph.rdf;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.finding.Timing;
import org.trialgraph.trial.finding.Timing.Kind;

/** States on which days a product is given, and how many days or months lie between its infusions. */
final class TimingMapper {
    /** How a kind of timing is stated. */
    private record Term(Node property, String words) {}

    private static final Map<Kind, Term> TERMS = new EnumMap<>(Map.of(
            Kind.INTERVAL,
            new Term(CellTherapyTerms.INFUSION_INTERVAL_DAYS, "days between infusions"),
            Kind.MINIMUM_INTERVAL,
            new Term(CellTherapyTerms.MINIMUM_INFUSION_INTERVAL_DAYS, "days between infusions at least"),
            Kind.MAXIMUM_INTERVAL,
            new Term(CellTherapyTerms.MAXIMUM_INFUSION_INTERVAL_DAYS, "days between infusions at most"),
            Kind.INTERVAL_MONTHS,
            new Term(CellTherapyTerms.INFUSION_INTERVAL_MONTHS, "months between infusions"),
            Kind.MINIMUM_INTERVAL_MONTHS,
            new Term(CellTherapyTerms.MINIMUM_INFUSION_INTERVAL_MONTHS, "months between infusions at least"),
            Kind.MAXIMUM_INTERVAL_MONTHS,
            new Term(CellTherapyTerms.MAXIMUM_INFUSION_INTERVAL_MONTHS, "months between infusions at most"),
            Kind.DAY,
            new Term(CellTherapyTerms.INFUSION_DAY, "day of infusion"),
            Kind.DAY_FROM_TRANSPLANT,
            new Term(CellTherapyTerms.INFUSION_DAY_FROM_TRANSPLANT, "day of infusion from transplant")));
    private static final Set<Kind> DAYS = Set.of(Kind.DAY, Kind.DAY_FROM_TRANSPLANT);

    private TimingMapper() {}

    static void state(Node product, Timing timing, CitedStatements cited) {
        Literals literals = cited.statements().literals();
        Node value = DAYS.contains(timing.kind())
                ? literals.integer(timing.number())
                : literals.decimal(BigDecimal.valueOf(timing.number()));
        Term term = TERMS.get(timing.kind());
        if (term == null) {
            throw new IllegalStateException("no property for " + timing.kind());
        }
        cited.state(product, term.property(), value, term.words() + ": " + timing.number(), timing.evidence());
    }
}
