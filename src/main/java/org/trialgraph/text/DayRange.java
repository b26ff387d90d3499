package org.trialgraph.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * The first and the last day that words name, as in {@code days -5 to -3}, {@code Day -5, -4 and -3} or {@code -5d}.
 *
 * @param start where the words that name them begin
 * @param end behind those words
 */
record DayRange(int first, int last, int start, int end) {
    private static final Pattern DAY = Pattern.compile("(?i)\\bd(?:ays?)? ?\\(?([-–−+]?) ?([0-9]+)");
    private static final Pattern TO =
            Pattern.compile("(?i) ?(?:to|through|until|-|–) ?(?:d(?:ays?)? ?)?([-–−+]?) ?([0-9]+)");
    private static final Pattern AND =
            Pattern.compile("(?i) ?(?:,|&|, ?and|and) ?(?:on )?(?:d(?:ays?)? ?)?([-–−+]?) ?([0-9]+)");
    private static final Pattern NO_DAY = Pattern.compile(
            "(?i) ?(?:%|×|\\.[0-9]|/|(?:mg|g|mcg|µg|c?gy|x|million|m?iu|h|hours?|weeks?|months?|min|ml|doses?)\\b)");
    private static final Pattern MARKED =
            Pattern.compile("([-–−+]) ?([0-9]+) ?d\\b(?: ?(?:to|-|–) ?([-–−+]?) ?([0-9]+) ?d\\b)?");
    private static final int LONGEST = 4;

    /** The days in some words, if they name any. */
    static Optional<DayRange> in(String words) {
        if (!DrugWords.hasDigit(words)) {
            return Optional.empty();
        }
        Matcher marked = MARKED.matcher(words);
        if (marked.find()) {
            int first = signed(marked.group(1), marked.group(2));
            int last = marked.group(4) == null ? first : signed(marked.group(3), marked.group(4));
            return Optional.of(new DayRange(first, last, marked.start(), marked.end()));
        }
        Matcher day = DAY.matcher(words);
        return day.find() ? Optional.of(listed(words, day)) : Optional.empty();
    }

    /** Goes on from the first day through what "to" or commas join to it; a number with a unit is no day. */
    private static DayRange listed(String words, Matcher day) {
        int first = signed(day.group(1), day.group(2));
        String behind = words.substring(day.end());
        Matcher to = TO.matcher(behind);
        if (to.lookingAt() && !NO_DAY.matcher(behind.substring(to.end())).lookingAt()) {
            return new DayRange(first, signed(to.group(1), to.group(2)), day.start(), day.end() + to.end());
        }
        int last = first;
        int end = day.end();
        Matcher and = AND.matcher(words.substring(end));
        while (and.lookingAt()) {
            int next = signed(and.group(1), and.group(2));
            if (next <= last || NO_DAY.matcher(words.substring(end + and.end())).lookingAt()) {
                break;
            }
            last = next;
            end += and.end();
            and = AND.matcher(words.substring(end));
        }
        return new DayRange(first, last, day.start(), end);
    }

    private static int signed(String sign, String digits) {
        int day = digits.length() > LONGEST ? 0 : Integer.parseInt(digits);
        return sign.isEmpty() || sign.equals("+") ? day : -day;
    }
}
