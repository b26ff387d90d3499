package org.trialgraph.trial;

import java.util.Locale;
import java.util.Optional;

/**
 * An age limit in the unit of its source.
 *
 * @param value the age, empty when what was written is no age
 * @param reported the age as written, e.g. {@code 6 Months}
 */
public record Age(Optional<Value> value, String reported) {
    /** Amount (0 or more) and unit of an age. */
    public record Value(int amount, AgeUnit unit) {}

    /** Reads {@code 18 Years}, {@code 1 Year}, {@code 6 months} and the like; anything else is kept as text. */
    public static Age parse(String reported) {
        int blank = reported.indexOf(' ');
        if (blank < 1 || blank > 3) {
            return new Age(Optional.empty(), reported);
        }
        Optional<AgeUnit> unit = unit(reported.substring(blank + 1).strip().toLowerCase(Locale.ROOT));
        try {
            int amount = Integer.parseInt(reported, 0, blank, 10);
            return new Age(unit.filter(u -> amount >= 0).map(u -> new Value(amount, u)), reported);
        } catch (NumberFormatException e) {
            return new Age(Optional.empty(), reported);
        }
    }

    private static Optional<AgeUnit> unit(String word) {
        return switch (word) {
            case "year", "years" -> Optional.of(AgeUnit.YEARS);
            case "month", "months" -> Optional.of(AgeUnit.MONTHS);
            case "week", "weeks" -> Optional.of(AgeUnit.WEEKS);
            case "day", "days" -> Optional.of(AgeUnit.DAYS);
            case "hour", "hours" -> Optional.of(AgeUnit.HOURS);
            case "minute", "minutes" -> Optional.of(AgeUnit.MINUTES);
            default -> Optional.empty();
        };
    }
}
