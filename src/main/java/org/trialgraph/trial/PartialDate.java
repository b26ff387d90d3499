package org.trialgraph.trial;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A date as precise as its source: a year, a month or a day; never padded to a first of January. */
public sealed interface PartialDate {
    /** Answers by precision. */
    <R> R match(Function<Year, R> year, Function<YearMonth, R> month, Function<LocalDate, R> day);

    /** Year of the date. */
    default int year() {
        return match(Year::getValue, YearMonth::getYear, LocalDate::getYear);
    }

    /** The date in ISO form: {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}. */
    default String iso() {
        return match(
                year -> String.format(Locale.ROOT, "%04d", year.getValue()), YearMonth::toString, LocalDate::toString);
    }

    /** The first day that the date may mean; for ordering only, never for stating. */
    default LocalDate earliest() {
        return match(year -> year.atDay(1), month -> month.atDay(1), day -> day);
    }

    /** Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd} (ClinicalTrials.gov: PartialDate); empty for anything else. */
    static Optional<PartialDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(new OfYear(Year.of(PartialDates.digits(text, 0, 4))));
                case 7 -> Optional.of(new OfMonth(PartialDates.month(text)));
                case 10 -> Optional.of(new OfDay(PartialDates.day(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A year. */
    record OfYear(Year value) implements PartialDate {
        @Override
        public <R> R match(Function<Year, R> year, Function<YearMonth, R> month, Function<LocalDate, R> day) {
            return year.apply(value);
        }
    }

    /** A month of a year. */
    record OfMonth(YearMonth value) implements PartialDate {
        @Override
        public <R> R match(Function<Year, R> year, Function<YearMonth, R> month, Function<LocalDate, R> day) {
            return month.apply(value);
        }
    }

    /** A day. */
    record OfDay(LocalDate value) implements PartialDate {
        @Override
        public <R> R match(Function<Year, R> year, Function<YearMonth, R> month, Function<LocalDate, R> day) {
            return day.apply(value);
        }
    }
}
