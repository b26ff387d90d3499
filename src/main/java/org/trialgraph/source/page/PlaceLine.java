package org.trialgraph.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Site;
import org.trialgraph.trial.Status;

/**
 * A place in one line: {@code Hangzhou, Zhejiang, China}, {@code Nijmegen, , Netherlands}, {@code Seoul, Korea, Republic of}.
 *
 * @param region empty when the line has none or leaves it empty
 */
public record PlaceLine(String city, Optional<String> region, String country) {
    private static final int MAXIMUM_LENGTH = 300;
    private static final Pattern COMMA = Pattern.compile(",");

    /** What follows the comma in a country's name whose words are turned around. */
    private static final Pattern TURNED =
            Pattern.compile("(?:.* )?(?:Republic|States|Province) of(?: the| China)?|Occupied");

    /** The place, empty when the line does not have the form. */
    public static Optional<PlaceLine> parse(String line) {
        if (line.length() > MAXIMUM_LENGTH) {
            return Optional.empty();
        }
        List<String> parts =
                new ArrayList<>(COMMA.splitAsStream(line).map(String::strip).toList());
        if (parts.size() > 2 && TURNED.matcher(parts.get(parts.size() - 1)).matches()) {
            String turned = parts.remove(parts.size() - 1);
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + turned);
        }
        int last = parts.size() - 1;
        if (last < 1 || parts.get(0).isEmpty() || parts.get(last).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> region =
                last < 2 ? Optional.empty() : Optional.of(parts.get(last - 1)).filter(part -> !part.isEmpty());
        String city = last < 2 ? parts.get(0) : String.join(", ", parts.subList(0, last - 1));
        return Optional.of(new PlaceLine(city, region, parts.get(last)));
    }

    /** The site at this place. */
    public Site site(Optional<String> facility, Optional<Coded<Status>> status) {
        return new Site(
                facility, status, Optional.of(city), region, Optional.empty(), Optional.of(country), Optional.empty());
    }
}
