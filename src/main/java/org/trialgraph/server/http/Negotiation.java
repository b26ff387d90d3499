package org.trialgraph.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/**
 * The choice among offered media types by an Accept header (RFC 9110, section 12.5.1).
 *
 * <p>Jena reads the ranges. The choice itself is made here, because Jena's own lets a wide range with a high weight win
 * over a narrow one with a low weight, and takes a weight of 0 for an offer.
 */
public final class Negotiation {

    private static final Pattern RANGE = Pattern.compile(
            "\\s*[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(\\s*;\\s*[\\w-]+\\s*=\\s*(\"[^\"]*\"|[\\w.+-]+))*\\s*");

    private Negotiation() {}

    /** Returns the value of all Accept headers of a request; without any, everything is acceptable. */
    public static String accept(HttpServletRequest request) {
        String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
        return accept.isBlank() ? "*/*" : accept;
    }

    /**
     * Chooses the offer with the highest weight; among equals the earlier offer.
     *
     * @param accept the value of an Accept header
     * @param offers media types without parameters, the preferred one first
     * @throws RefusalException with status 400 if the header cannot be read
     */
    public static Optional<String> choose(String accept, List<String> offers) {
        List<MediaRange> ranges = ranges(accept);
        String best = "";
        double bestWeight = 0;
        for (String offer : offers) {
            double weight = weight(ranges, MediaType.create(offer));
            if (weight > bestWeight) {
                best = offer;
                bestWeight = weight;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static List<MediaRange> ranges(String accept) {
        List<String> parts = List.of(accept.split(",", -1)).stream()
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.isEmpty()) {
            return List.of(new MediaRange("*/*"));
        }
        if (!parts.stream().allMatch(part -> RANGE.matcher(part).matches())) {
            throw new RefusalException(400, "The Accept header is not a list of media types.");
        }
        return parts.stream()
                .map(part -> new MediaRange(part.strip().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static double weight(List<MediaRange> ranges, MediaType offer) {
        double weight = 0;
        int closest = -1;
        for (MediaRange range : ranges) {
            if (range.accepts(offer) && closeness(range) > closest) {
                closest = closeness(range);
                weight = range.get_q();
            }
        }
        return weight;
    }

    private static int closeness(MediaRange range) {
        int type = "*".equals(range.getType()) ? 0 : 1;
        return type + ("*".equals(range.getSubType()) ? 0 : 1);
    }
}
