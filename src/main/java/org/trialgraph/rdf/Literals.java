package org.trialgraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.impl.LiteralLabelFactory;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.AgeUnit;
import org.trialgraph.trial.PartialDate;

/** Typed literals. Making one parses it, so those that come again and again are remembered. */
final class Literals {
    static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    static final Node FALSE = NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);

    private static final int LIMIT = 50_000;
    private static final int SMALL = 1_000;
    private static final int YEARS = 2_100;
    private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal DAYS_PER_YEAR = new BigDecimal("365.25");
    private static final BigDecimal MINUTES_PER_DAY = BigDecimal.valueOf(24 * 60);

    private final BoundedCache<PartialDate, Node> dates = new BoundedCache<>(LIMIT, Literals::newDate);
    private final Node[] years = nodes(YEARS, Literals::newYear);
    private final BoundedCache<Integer, Node> integers = new BoundedCache<>(LIMIT, Literals::newInteger);
    private final Node[] smallIntegers = nodes(SMALL, Literals::newInteger);
    private final BoundedCache<BigDecimal, Node> decimals = new BoundedCache<>(LIMIT, Literals::newDecimal);
    private final BoundedCache<Age.Value, Node> durations = new BoundedCache<>(LIMIT, Literals::newDuration);
    private final BoundedCache<Age.Value, Node> ageYears = new BoundedCache<>(LIMIT, Literals::newAgeYears);

    /** A plain literal; made with its value, since making it from its text alone would validate it as a schema type. */
    @SuppressWarnings("deprecation") // the one way to give the value; measured at a fourth of the mapping's time
    static Node text(String text) {
        return NodeFactory.createLiteral(LiteralLabelFactory.createIncludingValue(text, text, XSDDatatype.XSDstring));
    }

    static Node flag(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** A date with the datatype that is as precise as it: xsd:date, xsd:gYearMonth or xsd:gYear. */
    Node date(PartialDate date) {
        return dates.get(date);
    }

    Node year(PartialDate date) {
        int year = date.year();
        return year >= 0 && year < years.length ? years[year] : newYear(year);
    }

    Node integer(int value) {
        return value >= 0 && value < smallIntegers.length ? smallIntegers[value] : integers.get(value);
    }

    Node decimal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 1 ? decimals.get(value) : fraction(stripped);
    }

    /** A decimal with digits after the point, made with its value; cheaper than remembering as many as there are places. */
    @SuppressWarnings("deprecation") // as with texts
    private static Node fraction(BigDecimal stripped) {
        return NodeFactory.createLiteral(
                LiteralLabelFactory.createIncludingValue(stripped.toPlainString(), stripped, XSDDatatype.XSDdecimal));
    }

    /** A measured number as xsd:double. */
    static Node number(double value) {
        return NodeFactory.createLiteralDT(Double.toString(value), XSDDatatype.XSDdouble);
    }

    /** An age as xsd:duration in the unit of the source; weeks as days, since durations have no weeks. */
    Node duration(Age.Value age) {
        return durations.get(age);
    }

    /**
     * An age in years, rounded to two decimals: months are twelfths; weeks, days, hours and minutes are counted with
     * 365.25 days to the year.
     */
    Node ageInYears(Age.Value age) {
        return ageYears.get(age);
    }

    private static Node newDate(PartialDate date) {
        XSDDatatype type = date.match(
                year -> XSDDatatype.XSDgYear, month -> XSDDatatype.XSDgYearMonth, day -> XSDDatatype.XSDdate);
        return NodeFactory.createLiteralDT(date.iso(), type);
    }

    private static Node newYear(int year) {
        String digits = Integer.toString(year);
        return NodeFactory.createLiteralDT("0".repeat(Math.max(0, 4 - digits.length())) + digits, XSDDatatype.XSDgYear);
    }

    private static Node[] nodes(int count, IntFunction<Node> make) {
        Node[] nodes = new Node[count];
        Arrays.setAll(nodes, make);
        return nodes;
    }

    private static Node newInteger(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    /**
     * A decimal in the one form that stores keep: no zeros at the end, but one digit after the point at least, so that a
     * graph on disk equals the graph in memory.
     */
    static Node newDecimal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        BigDecimal canonical = stripped.scale() < 1 ? stripped.setScale(1, RoundingMode.UNNECESSARY) : stripped;
        return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static Node newDuration(Age.Value age) {
        int amount = age.amount();
        String lexical = switch (age.unit()) {
            case YEARS -> "P" + amount + "Y";
            case MONTHS -> "P" + amount + "M";
            case WEEKS -> "P" + 7L * amount + "D";
            case DAYS -> "P" + amount + "D";
            case HOURS -> "PT" + amount + "H";
            case MINUTES -> "PT" + amount + "M";
        };
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDduration);
    }

    private static Node newAgeYears(Age.Value age) {
        BigDecimal amount = BigDecimal.valueOf(age.amount());
        return newDecimal(
                switch (age.unit()) {
                    case YEARS -> amount;
                    case MONTHS -> amount.divide(MONTHS_PER_YEAR, 2, RoundingMode.HALF_UP);
                    case WEEKS, DAYS, HOURS, MINUTES ->
                        days(amount, age.unit()).divide(DAYS_PER_YEAR, 2, RoundingMode.HALF_UP);
                });
    }

    /** Days of an age that is counted in days or a unit of fixed length. */
    private static BigDecimal days(BigDecimal amount, AgeUnit unit) {
        return switch (unit) {
            case WEEKS -> amount.multiply(BigDecimal.valueOf(7));
            case DAYS -> amount;
            case HOURS -> amount.divide(BigDecimal.valueOf(24), 6, RoundingMode.HALF_UP);
            case MINUTES -> amount.divide(MINUTES_PER_DAY, 6, RoundingMode.HALF_UP);
            case YEARS, MONTHS -> throw new IllegalArgumentException(unit + " have no fixed length");
        };
    }
}
