package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialgraph.text.token.Tokens;

/** Lists of days such as {@code days 0, 7 and 14} or {@code day +7}; days joined by "to" or "or" are no list. */
final class DayLists {
    private static final int LATEST = 400;
    private static final int MOST = 12;
    private static final Set<String> MINUS = Set.of("-", "–", "−");
    private static final Set<String> JOINED = Set.of(",", "and", "&", "，", "、", "/");
    private static final Set<String> DAY = Set.of("day", "days", "d", "on");
    private static final Set<String> NO_LIST = Set.of("to", "through", "or", "-", "–", "~", "until");
    private static final Set<String> NO_DAY =
            Set.of("%", "mg", "week", "weeks", "month", "months", "x", "×", "hours", "hour", "ml", "million");

    /**
     * The days of one list.
     *
     * @param end the token behind the list
     */
    record Days(List<Integer> days, int end) {
        /** The number of days that always lie between one and the next, or 0. */
        int gap() {
            int gap = days.size() < 2 ? 0 : days.get(1) - days.get(0);
            for (int i = 2; i < days.size(); i++) {
                gap = days.get(i) - days.get(i - 1) == gap ? gap : 0;
            }
            return Math.max(gap, 0);
        }
    }

    private final PassageReading reading;
    private final Tokens tokens;
    private int place;

    private DayLists(PassageReading reading, int place) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.place = place;
    }

    /** The days listed behind the word "day", which stands at a token; none where it is a range or a choice. */
    static Days behind(PassageReading reading, int day) {
        return new DayLists(reading, day + 1).read();
    }

    private Days read() {
        List<Integer> days = new ArrayList<>();
        int end = place;
        while (days.size() < MOST && day(days)) {
            end = place;
            while (JOINED.contains(word()) || (DAY.contains(word()) && !days.isEmpty())) {
                place++;
            }
            if (place == end) {
                break;
            }
        }
        place = end;
        boolean range = !days.isEmpty() && NO_LIST.contains(word()) && (isDay(place + 1) || isDay(place + 2));
        return range ? new Days(List.of(), end) : new Days(List.copyOf(days), end);
    }

    private boolean isDay(int token) {
        String word = reading.words(token, token + 1);
        return DAY.contains(word) || (token < tokens.size() && !Double.isNaN(tokens.number(token)));
    }

    private boolean day(List<Integer> days) {
        int sign = 1;
        if (MINUS.contains(word()) || word().equals("+")) {
            sign = word().equals("+") ? 1 : -1;
            place++;
        }
        sign = isMinusDay() ? -1 : sign;
        double number = place < tokens.size() ? tokens.number(place) : Double.NaN;
        boolean known = number <= LATEST && number == Math.rint(number) && !NO_DAY.contains(at(place + 1));
        int day = sign * (int) number;
        if (!known || (!days.isEmpty() && day <= days.get(days.size() - 1))) {
            return false;
        }
        days.add(day);
        place++;
        return true;
    }

    /** Whether a hyphen right behind the letter of a day is a minus, as in {@code D-1}. */
    private boolean isMinusDay() {
        int before = place < tokens.size() ? tokens.start(place) - 1 : -1;
        String text = tokens.text();
        return before > 0
                && MINUS.contains(text.substring(before, before + 1))
                && (text.charAt(before - 1) == 'D' || text.charAt(before - 1) == 'd');
    }

    private String word() {
        return at(place);
    }

    private String at(int token) {
        boolean inside = token < tokens.size() && !tokens.beginsSentence(token);
        return inside ? reading.words(token, token + 1) : "";
    }
}
