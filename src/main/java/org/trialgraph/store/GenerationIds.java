package org.trialgraph.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers such as {@code 20261122T000401Z-0001}: their alphabetical order is the order of building, even if two
 * builds start within a second or the clock is set back.
 */
final class GenerationIds {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern FORM = Pattern.compile("(\\d{8}T\\d{6}Z)-(\\d{4})");
    private static final int LAST = 9999;

    private GenerationIds() {}

    static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /** The next identifier, greater than the newest so far. */
    static String next(Clock clock, Optional<String> newest) {
        String now = SECOND.format(clock.instant());
        return newest.map(id -> next(now, id)).orElse(now + "-0001");
    }

    private static String next(String now, String newest) {
        Matcher form = FORM.matcher(newest);
        if (!form.matches() || now.compareTo(form.group(1)) > 0) {
            return now + "-0001";
        }
        int number = Integer.parseInt(form.group(2));
        if (number == LAST) {
            throw new StoreException("No identifier is left after " + newest
                    + ": the clock is behind the newest generation. Set the clock right and build again.");
        }
        return String.format(Locale.ROOT, "%s-%04d", form.group(1), number + 1);
    }
}
