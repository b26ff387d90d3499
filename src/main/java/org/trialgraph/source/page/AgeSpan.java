package org.trialgraph.source.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.AgeRange;

/** Both age limits in one line: {@code 6 months to 30 years old}, {@code 18 to 75 years old}, {@code 18+ years old}. */
public final class AgeSpan {
    private static final String UNIT = "(years?|months?|weeks?|days?|hours?|minutes?)";
    private static final Pattern BOTH = Pattern.compile(
            "(\\d{1,3})(?: " + UNIT + ")? to (\\d{1,3}) " + UNIT + "(?: old)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MINIMUM =
            Pattern.compile("(\\d{1,3}) ?\\+ " + UNIT + "(?: old)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAXIMUM =
            Pattern.compile("(?:Under|Up to) (\\d{1,3}) " + UNIT + "(?: old)?", Pattern.CASE_INSENSITIVE);

    private AgeSpan() {}

    /** The limits, empty when the line is no such span. An age is reported in its own words, or in the line's. */
    public static Optional<AgeRange> parse(String line) {
        Matcher both = BOTH.matcher(line);
        if (both.matches()) {
            String unit = both.group(4);
            Age maximum = age(both.group(3), unit, both.group(3) + " " + unit);
            Age minimum = both.group(2) == null
                    ? age(both.group(1), unit, line)
                    : age(both.group(1), both.group(2), both.group(1) + " " + both.group(2));
            return Optional.of(new AgeRange(Optional.of(minimum), Optional.of(maximum), List.of()));
        }
        Matcher least = MINIMUM.matcher(line);
        if (least.matches()) {
            Optional<Age> minimum = Optional.of(age(least.group(1), least.group(2), line));
            return Optional.of(new AgeRange(minimum, Optional.empty(), List.of()));
        }
        Matcher most = MAXIMUM.matcher(line);
        return most.matches()
                ? Optional.of(
                        new AgeRange(Optional.empty(), Optional.of(age(most.group(1), most.group(2), line)), List.of()))
                : Optional.empty();
    }

    private static Age age(String amount, String unit, String reported) {
        return new Age(Age.parse(amount + " " + unit).value(), reported);
    }
}
