package org.trialgraph.rdf;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.finding.Timing;

/** States on which days a product is given, and how many days lie between its infusions. */
final class TimingMapper {
    private TimingMapper() {}

    static void state(Node product, Timing timing, CitedStatements cited) {
        Literals literals = cited.statements().literals();
        int days = timing.days();
        switch (timing.kind()) {
            case INTERVAL ->
                state(
                        product,
                        CellTherapyTerms.INFUSION_INTERVAL_DAYS,
                        literals.decimal(BigDecimal.valueOf(days)),
                        "days between infusions",
                        timing,
                        cited);
            case MINIMUM_INTERVAL ->
                state(
                        product,
                        CellTherapyTerms.MINIMUM_INFUSION_INTERVAL_DAYS,
                        literals.decimal(BigDecimal.valueOf(days)),
                        "days between infusions at least",
                        timing,
                        cited);
            case MAXIMUM_INTERVAL ->
                state(
                        product,
                        CellTherapyTerms.MAXIMUM_INFUSION_INTERVAL_DAYS,
                        literals.decimal(BigDecimal.valueOf(days)),
                        "days between infusions at most",
                        timing,
                        cited);
            case DAY ->
                state(product, CellTherapyTerms.INFUSION_DAY, literals.integer(days), "day of infusion", timing, cited);
            case DAY_FROM_TRANSPLANT ->
                state(
                        product,
                        CellTherapyTerms.INFUSION_DAY_FROM_TRANSPLANT,
                        literals.integer(days),
                        "day of infusion from transplant",
                        timing,
                        cited);
        }
    }

    private static void state(
            Node product, Node property, Node value, String words, Timing timing, CitedStatements cited) {
        cited.state(product, property, value, words + ": " + timing.days(), timing.evidence());
    }
}
