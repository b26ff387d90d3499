package org.trialgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Slot;

/** States the doses of a product in the order of the text; the two ends of a range are one dose. */
final class DoseMapper {
    private static final String RANGE = "dose.range";

    /** A dose: one number, or the two ends of a range. */
    private record Dose(double least, double most, String unit, Fact fact) {
        boolean isRange() {
            return least < most;
        }

        String words(Fact last) {
            return isRange() ? fact.value().split(" ", 2)[0] + " to " + last.value() : fact.value();
        }
    }

    private DoseMapper() {}

    static void map(Node product, List<Fact> facts, CitedStatements cited) {
        List<Fact> doses =
                facts.stream().filter(fact -> fact.slot() == Slot.DOSE).toList();
        int level = 0;
        int next = 0;
        while (next < doses.size()) {
            Fact fact = doses.get(next);
            boolean range = next + 1 < doses.size() && isRange(fact, doses.get(next + 1));
            Fact last = range ? doses.get(next + 1) : fact;
            Optional<Dose> dose = read(fact, last);
            if (dose.isPresent()) {
                level++;
                state(product, level, dose.get(), last, cited);
            } else {
                cited.problem(ProblemKind.MALFORMED_NUMBER, fact.value(), fact.evidence());
            }
            next += range ? 2 : 1;
        }
    }

    /** Two ends are stated by the same words. */
    private static boolean isRange(Fact fact, Fact next) {
        return fact.evidence().rule().equals(RANGE) && fact.evidence().equals(next.evidence());
    }

    private static Optional<Dose> read(Fact first, Fact last) {
        double one = number(first);
        double other = number(last);
        String unit = first.value().substring(first.value().indexOf(' ') + 1);
        boolean known = one > 0 && other > 0 && one + other < Double.POSITIVE_INFINITY && !unit.equals(first.value());
        return known
                ? Optional.of(new Dose(Math.min(one, other), Math.max(one, other), unit, first))
                : Optional.empty();
    }

    private static void state(Node product, int level, Dose dose, Fact last, CitedStatements cited) {
        Statements out = cited.statements();
        String field = dose.fact().evidence().field();
        String words = dose.words(last);
        Node node = NodeFactory.createURI(Iris.part(product.getURI(), "dose", level));
        out.described(node, Types.DOSE, out.literal(words, field));
        if (dose.isRange()) {
            out.add(node, CellTherapyTerms.MINIMUM_VALUE, Literals.number(dose.least()));
            out.add(node, CellTherapyTerms.MAXIMUM_VALUE, Literals.number(dose.most()));
        } else {
            out.add(node, CellTherapyTerms.VALUE, Literals.number(dose.least()));
        }
        out.text(node, CellTherapyTerms.UNIT, dose.unit(), field);
        out.integer(node, CellTherapyTerms.DOSE_LEVEL, level);
        out.text(node, CellTherapyTerms.DOSE_QUALIFIER, dose.fact().qualifier(), field);
        cited.state(product, CellTherapyTerms.DOSE, node, "dose: " + words, dose.fact());
    }

    private static double number(Fact fact) {
        try {
            return Double.parseDouble(fact.value().split(" ", 2)[0]);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
