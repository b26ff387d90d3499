package org.trialgraph.text.measure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The first and the last day that words name, as in {@code days -5 to -3}, {@code Day -5, -4 and -3}, {@code -5d} or
 * {@code for 5 days beginning on day -6}.
 *
 * @param start where the words that name them begin, in UTF-16 units
 * @param end behind those words
 */
public record DayRange(int first, int last, int start, int end) {
    private static final String SIGN = "([-–−+]?) ?";
    private static final String COUNT = "([0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten)";
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern DAY = Pattern.compile("(?i)\\bd(?:ays?)? ?\\(?" + SIGN + "([0-9]+)");
    private static final Pattern TO =
            Pattern.compile("(?i)-? ?(?:to|thru|through|until|till|-|–|\\\\?~) ?(?:d(?:ays?)? ?)?" + SIGN + "([0-9]+)");
    private static final Pattern AND =
            Pattern.compile("(?i) ?(?:,|&|, ?and|and) ?(?:on )?(?:d(?:ays?)? ?)?" + SIGN + "([0-9]+)");
    private static final Pattern NO_DAY = Pattern.compile(
            "(?i) ?(?:%|×|\\.[0-9]|/|(?:mg|g|mcg|µg|c?gy|x|million|m?iu|h|hours?|weeks?|months?|min|ml|doses?)\\b)");
    private static final Pattern MARKED =
            Pattern.compile("([-–−+]) ?([0-9]+) ?d\\b(?: ?(?:to|-|–|~) ?([-–−+]?) ?([0-9]+) ?d\\b)?");
    private static final Pattern LASTING = Pattern.compile(
            "(?i)(?:\\bfor|\\bx|×|\\bover) ?" + COUNT
                    + "(?: consecutive)?(?: days?| d)?,? ?\\(?(?:starting|beginning|commencing|starts|started|begun|from)(?: from| on| at)? ?$");
    private static final Pattern LASTS =
            Pattern.compile("(?i)\\)?,? ?(?:for|x|×|over) ?" + COUNT + "(?: consecutive)? (?:days?|doses?)\\b");
    /** A solution of five per cent dextrose is named like a day. */
    private static final Pattern DEXTROSE =
            Pattern.compile("(?i)\\b(?:cc|ml|in|of) D5|\\bD5 ?(?:W|1/2|½|NS|RL|LR|water|dextrose)");

    private static final int LONGEST = 4;
    /** How far around a day the words are looked at that go on with it; it keeps the time linear. */
    private static final int REACH = 60;

    /** The days in some words, first to last. */
    public static List<DayRange> in(String words) {
        if (!Digits.areIn(words)) {
            return List.of();
        }
        List<DayRange> named = named(words);
        List<DayRange> all = new ArrayList<>(named);
        marked(words).stream()
                .filter(one -> named.stream().noneMatch(other -> one.start < other.end && other.start < one.end))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(DayRange::start));
        return all;
    }

    /** Days written as {@code -5d}. */
    private static List<DayRange> marked(String words) {
        List<DayRange> found = new ArrayList<>();
        Matcher marked = MARKED.matcher(words);
        while (marked.find()) {
            int first = signed(marked.group(1), marked.group(2));
            int last = marked.group(4) == null ? first : signed(marked.group(3), marked.group(4));
            found.add(new DayRange(first, last, marked.start(), marked.end()));
        }
        return found;
    }

    /** Days behind the word "day" or its letter. */
    private static List<DayRange> named(String words) {
        List<DayRange> found = new ArrayList<>();
        Matcher day = DAY.matcher(words);
        int free = 0;
        while (day.find()) {
            boolean dextrose = DEXTROSE.matcher(behind(words, Math.max(0, day.start() - 3), 16))
                    .find();
            if (day.start() >= free && !dextrose) {
                DayRange range = lasting(words, listed(words, day));
                found.add(range);
                free = range.end();
            }
        }
        return found;
    }

    /** Goes on from the first day through what "to" or commas join to it; a number with a unit is no day. */
    private static DayRange listed(String words, Matcher day) {
        int first = signed(day.group(1), day.group(2));
        Matcher to = TO.matcher(behind(words, day.end(), REACH));
        if (to.lookingAt() && isDay(words, day.end() + to.end())) {
            return new DayRange(first, signed(to.group(1), to.group(2)), day.start(), day.end() + to.end());
        }
        int last = first;
        int end = day.end();
        Matcher and = AND.matcher(behind(words, end, REACH));
        while (and.lookingAt()) {
            int next = signed(and.group(1), and.group(2));
            if (next <= last || !isDay(words, end + and.end())) {
                break;
            }
            last = next;
            end += and.end();
            and = AND.matcher(behind(words, end, REACH));
        }
        return new DayRange(first, last, day.start(), end);
    }

    /** Counts on from a first day where the words around it say how many days it goes on. */
    private static DayRange lasting(String words, DayRange range) {
        if (range.first != range.last) {
            return range;
        }
        int reach = Math.max(0, range.start - REACH);
        Matcher before = LASTING.matcher(words.substring(reach, range.start));
        if (before.find()) {
            int last = range.first + count(before.group(1)) - 1;
            return new DayRange(range.first, last, reach + before.start(), range.end);
        }
        Matcher after = LASTS.matcher(behind(words, range.end, REACH));
        return after.lookingAt()
                ? new DayRange(
                        range.first, range.first + count(after.group(1)) - 1, range.start, range.end + after.end())
                : range;
    }

    private static boolean isDay(String words, int end) {
        return !NO_DAY.matcher(behind(words, end, REACH)).lookingAt();
    }

    private static String behind(String words, int from, int most) {
        return words.substring(Math.min(from, words.length()), Math.min(words.length(), from + most));
    }

    private static int count(String number) {
        int word = NUMBERS.indexOf(number.toLowerCase(Locale.ROOT));
        return word > 0 ? word : Integer.parseInt(number);
    }

    private static int signed(String sign, String digits) {
        int day = digits.length() > LONGEST ? 0 : Integer.parseInt(digits);
        return sign.isEmpty() || sign.equals("+") ? day : -day;
    }
}
