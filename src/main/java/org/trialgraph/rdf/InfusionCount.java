package org.trialgraph.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A planned number of infusions.
 *
 * @param least empty when only an upper bound is stated
 * @param most empty when only a lower bound is stated
 */
record InfusionCount(Optional<Integer> least, Optional<Integer> most) {
    private static final Pattern FORM = Pattern.compile("([<>]=)?([0-9]{1,6})|([0-9]{1,6})-([0-9]{1,6})");

    /** Reads {@code 3}, {@code 2-4}, {@code >=2} or {@code <=6}; empty for other words and ranges that run backwards. */
    static Optional<InfusionCount> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        if (form.group(3) != null) {
            int least = Integer.parseInt(form.group(3));
            int most = Integer.parseInt(form.group(4));
            return least > most
                    ? Optional.empty()
                    : Optional.of(new InfusionCount(Optional.of(least), Optional.of(most)));
        }
        Optional<Integer> number = Optional.of(Integer.valueOf(form.group(2)));
        boolean above = ">=".equals(form.group(1));
        boolean below = "<=".equals(form.group(1));
        return Optional.of(new InfusionCount(below ? Optional.empty() : number, above ? Optional.empty() : number));
    }

    /** The smallest number; empty when one of them has no lower bound. */
    static Optional<Integer> minimum(Collection<InfusionCount> counts) {
        return bounds(counts, InfusionCount::least).stream().min(Integer::compare);
    }

    /** The largest number; empty when one of them has no upper bound. */
    static Optional<Integer> maximum(Collection<InfusionCount> counts) {
        return bounds(counts, InfusionCount::most).stream().max(Integer::compare);
    }

    private static List<Integer> bounds(
            Collection<InfusionCount> counts, Function<InfusionCount, Optional<Integer>> bound) {
        List<Integer> bounds =
                counts.stream().map(bound).flatMap(Optional::stream).toList();
        return bounds.size() == counts.size() ? bounds : List.of();
    }
}
