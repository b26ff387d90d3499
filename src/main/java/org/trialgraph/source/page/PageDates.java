package org.trialgraph.source.page;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.PartialDate;

/**
 * The dates of pages.
 *
 * <p>Beside ISO dates, sites write {@code Apr 14, 2020} and {@code April 2020}. A site that stores days only writes a
 * month as its last day: there, the last day of a month says no more than the month, see {@link #month}.
 */
public final class PageDates {
    private static final Pattern ENGLISH = Pattern.compile("([A-Za-z]{3,9})\\.?(?: (\\d{1,2}),?)? (\\d{4})");
    private static final Map<String, Month> MONTHS = months();

    private PageDates() {}

    /** The date that the whole text writes, empty when it is none. */
    public static Optional<PartialDate> parse(String text) {
        String date = text.strip();
        Matcher matcher = ENGLISH.matcher(date.length() > 30 ? "" : date);
        if (!matcher.matches()) {
            return PartialDate.parse(date);
        }
        return Optional.ofNullable(MONTHS.get(matcher.group(1).toLowerCase(Locale.ROOT)))
                .flatMap(month -> PartialDate.parse(iso(matcher.group(3), month, matcher.group(2))));
    }

    /** The month, if the date is the last day of one. */
    public static Optional<PartialDate> month(PartialDate date) {
        return date.match(
                year -> Optional.empty(),
                month -> Optional.empty(),
                day -> isLast(day) ? Optional.of(new PartialDate.OfMonth(YearMonth.from(day))) : Optional.empty());
    }

    private static boolean isLast(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static String iso(String year, Month month, @Nullable String day) {
        String text = year + "-" + twoDigits(month.getValue());
        return day == null ? text : text + "-" + twoDigits(Integer.parseInt(day));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }
}
