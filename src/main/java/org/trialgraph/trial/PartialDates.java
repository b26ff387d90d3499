package org.trialgraph.trial;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Strict reading of the fixed ISO forms, without a formatter on the path of every date. */
final class PartialDates {
    private PartialDates() {}

    static YearMonth month(String text) {
        hyphen(text, 4);
        return YearMonth.of(digits(text, 0, 4), digits(text, 5, 7));
    }

    static LocalDate day(String text) {
        hyphen(text, 4);
        hyphen(text, 7);
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    /** The number that the ASCII digits from start to end write; a year 0 is no year. */
    static int digits(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit at " + i);
            }
            value = value * 10 + digit;
        }
        if (value == 0) {
            throw new DateTimeException("zero");
        }
        return value;
    }

    private static void hyphen(String text, int at) {
        if (text.charAt(at) != '-') {
            throw new DateTimeException("no hyphen at " + at);
        }
    }
}
