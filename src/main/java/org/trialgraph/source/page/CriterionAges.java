package org.trialgraph.source.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;

/**
 * Age limits that stand in a criterion instead of a field.
 *
 * <p>Only a certain statement counts: an inclusion criterion that says nothing but the age, of patients in general (not of
 * donors or one cohort), and the only one of its kind. A limit that leaves out the age itself ({@code > 18 years}) is not
 * stated, for the record's limits include theirs.
 */
public final class CriterionAges {
    private static final int MAXIMUM_LENGTH = 160;
    private static final String UNIT = "(years?|months?|weeks?|days?)";
    private static final String OLD = "(?: old| of age)";
    private static final String END = "[.;,]?";
    private static final String AT_LEAST = "(?:≥|≧|>=|> =|at least) ?";
    private static final List<Pattern> MINIMUM = List.of(
            Pattern.compile("(?:aged?|age of):? ?" + AT_LEAST + "(?<minimum>\\d{1,3}) ?" + UNIT + OLD + "?" + END),
            Pattern.compile(AT_LEAST + "(?<minimum>\\d{1,3}) ?" + UNIT + OLD + END),
            Pattern.compile(
                    "(?:aged? )?(?<minimum>\\d{1,3}) ?" + UNIT + OLD + "? (?:or|and) (?:older|over|above)" + END));
    private static final List<Pattern> BOTH = List.of(
            Pattern.compile("(?:aged?:?|ages) (?:between )?(?<minimum>\\d{1,3}) ?(?:-|–|to|and) ?(?<maximum>\\d{1,3}) ?"
                    + UNIT + OLD + "?(?: at .*)?" + END),
            Pattern.compile("(?:between )?(?<minimum>\\d{1,3}) ?(?:-|–|to|and) ?(?<maximum>\\d{1,3}) ?" + UNIT + OLD
                    + "(?: at .*)?" + END));
    private static final Pattern BOTH_BOUNDS = Pattern.compile("age:? " + AT_LEAST + "(?<minimum>\\d{1,3}) ?" + UNIT
            + OLD + "? and (?:≤|<=|< =) ?(?<maximum>\\d{1,3}) ?" + UNIT + OLD + "?(?:, male (?:or|and) female)?" + END);
    private static final Pattern PART = Pattern.compile("\\b(?:donors?|cohort|arm|group|part|phase|stratum)\\b");

    private CriterionAges() {}

    /** The limits, nothing stated when no criterion states them for certain. */
    public static AgeRange of(List<Criterion> criteria) {
        Set<AgeRange> ranges = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (criterion.kind() == CriterionKind.INCLUSION && criterion.text().length() <= MAXIMUM_LENGTH) {
                stated(criterion).ifPresent(ranges::add);
            }
        }
        return ranges.size() == 1 ? ranges.iterator().next() : AgeRange.NOT_STATED;
    }

    private static Optional<AgeRange> stated(Criterion criterion) {
        String heading = criterion.heading().orElse("").toLowerCase(Locale.ROOT);
        String text = criterion.text().toLowerCase(Locale.ROOT);
        if (PART.matcher(heading).find() || PART.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher bounds = BOTH_BOUNDS.matcher(text);
        if (bounds.matches()) {
            return Optional.of(range(
                    age(bounds.group("minimum"), bounds.group(2), criterion),
                    Optional.of(age(bounds.group("maximum"), bounds.group(4), criterion))));
        }
        return BOTH.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(both -> range(
                        age(both.group("minimum"), both.group(3), criterion),
                        Optional.of(age(both.group("maximum"), both.group(3), criterion))))
                .or(() -> minimum(criterion, text));
    }

    private static Optional<AgeRange> minimum(Criterion criterion, String text) {
        return MINIMUM.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> range(age(found.group("minimum"), found.group(2), criterion), Optional.empty()));
    }

    private static AgeRange range(Age minimum, Optional<Age> maximum) {
        return new AgeRange(Optional.of(minimum), maximum, List.of());
    }

    /** The age, reported in the words of the criterion. */
    private static Age age(String amount, String unit, Criterion criterion) {
        return new Age(Age.parse(amount + " " + unit).value(), criterion.text());
    }
}
