package org.trialgraph.text.measure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The dose of a drug, such as {@code 30 mg/m2}, {@code 720,000 IU/kg}, {@code 6 x 10^6 IU}, {@code 10⁶ units} or
 * {@code 300 or 500 mg/m2}.
 *
 * @param values the number in {@code unit}, or all the numbers that share it
 * @param each whether several numbers are those of several drugs, as in {@code 30 and 500 mg/m2}, and not a choice of one
 * @param start where it begins in the words that were read, in UTF-16 units
 * @param end behind it
 */
public record Amount(List<Double> values, boolean each, String unit, int start, int end) {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String NUMBER = "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\\.[0-9]+)?)";
    private static final String TIMES = "(?: ?[x×*] ?10 ?(?:\\\\?\\^|e|E)? ?([0-9]{1,2}|[" + RAISED + "]{1,2}))?";
    private static final String POWER = "10(?:\\\\?\\^([0-9]{1,2})|([" + RAISED + "]{1,2}))";
    private static final String UNIT =
            "[ -]?(milligrams?|mg|micrograms?|mcg|µg|grams?|g|centigray|cGy|grays?|Gy|million units"
                    + "|million international units|million IU|MIU|mIU|MU|international units|IU|units|million U|U)";
    private static final String AREA =
            "m2|m²|㎡|m\\\\?\\^2|m\\*\\*2|m ?\\(2\\)|m<sup>2|sqm|sq\\.? ?m|square met(?:er|re)s?";
    private static final String PER = "(?: ?(?:/|per) ?(" + AREA + "|kilograms?|kg))?";
    private static final Pattern ANY = Pattern.compile(
            "(?:^|[^0-9.,^x×" + RAISED + "])(?:" + POWER + "|" + NUMBER + TIMES + ")" + UNIT + "\\b" + PER);
    private static final Pattern SHARING = Pattern.compile(
            "(?:^|[^-–−+0-9.,/])((?:[0-9]+(?:\\.[0-9]+)?, )*[0-9]+(?:\\.[0-9]+)?)(?:,? (and|or|to) | ?([-–~/]) ?)$");
    private static final Pattern COUNTING =
            Pattern.compile("(?i)(?:days?|\\bd|cycles?|weeks?|cohorts?|levels?|arms?|phase|\\bx|×|for) ?$");
    private static final Map<String, String> SHORT = Map.of(
            "milligram", "mg",
            "microgram", "mcg",
            "gram", "g",
            "centigray", "cGy",
            "gray", "Gy",
            "international units", "IU",
            "million international units", "million IU");
    private static final int REACH = 30;

    public Amount {
        values = List.copyOf(values);
    }

    /** The amounts in some words, first to last. */
    public static List<Amount> in(String words) {
        List<Amount> found = new ArrayList<>();
        if (Digits.areIn(words)) {
            Matcher matcher = ANY.matcher(words);
            while (matcher.find()) {
                found.add(read(
                        words,
                        matcher,
                        found.isEmpty() ? 0 : found.get(found.size() - 1).end()));
            }
        }
        return found;
    }

    private static Amount read(String words, Matcher matcher, int free) {
        boolean bare = matcher.group(3) == null;
        int start = bare ? words.lastIndexOf("10", Math.max(matcher.start(1), matcher.start(2)) - 1) : matcher.start(3);
        double value = value(matcher, bare);
        String before = words.substring(Math.max(free, start - REACH), start);
        Matcher sharing = SHARING.matcher(before);
        if (bare
                || !sharing.find()
                || COUNTING.matcher(before.substring(0, sharing.start(1))).find()) {
            return new Amount(List.of(value), false, unit(matcher), start, matcher.end());
        }
        List<Double> values = new ArrayList<>();
        for (String number : sharing.group(1).split(", ", -1)) {
            values.add(Double.parseDouble(number));
        }
        values.add(value);
        boolean each = "and".equals(sharing.group(2)) || "/".equals(sharing.group(3));
        boolean range = !each && values.get(0) >= value;
        return range
                ? new Amount(List.of(value), false, unit(matcher), start, matcher.end())
                : new Amount(values, each, unit(matcher), start - before.length() + sharing.start(1), matcher.end());
    }

    private static double value(Matcher matcher, boolean bare) {
        String number = bare ? "1" : matcher.group(3).replace(",", "");
        String power = bare ? matcher.group(1) == null ? matcher.group(2) : matcher.group(1) : matcher.group(4);
        return Double.parseDouble(number) * Math.pow(10, power == null ? 0 : Digits.value(power));
    }

    private static String unit(Matcher matcher) {
        String unit = matcher.group(5);
        String one =
                unit.endsWith("m") || unit.startsWith("international") ? unit : unit.replaceAll("(?<=gram|gray)s$", "");
        String per = matcher.group(6);
        String by = per == null ? "" : per.startsWith("k") ? "/kg" : "/m2";
        return SHORT.getOrDefault(one, one) + by;
    }
}
