package org.trialgraph.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * The dose of a drug, such as {@code 30 mg/m2}, {@code 720,000 IU/kg}, {@code 6 x 10^6 IU} or {@code 10⁶ units}.
 *
 * @param start where it begins in the words that were read
 * @param end behind it
 */
record Amount(double value, String unit, int start, int end) {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String NUMBER = "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\\.[0-9]+)?)";
    private static final String TIMES = "(?: ?[x×*] ?10 ?(?:\\\\?\\^|e|E)? ?([0-9]{1,2}|[" + SUPERSCRIPTS + "]{1,2}))?";
    private static final String POWER = "10(?:\\\\?\\^([0-9]{1,2})|([" + SUPERSCRIPTS + "]{1,2}))";
    private static final String UNIT =
            " ?(mg|g|mcg|µg|cGy|Gy|million units|million IU|MIU|MU|IU|units)\\b(?: ?/ ?(m2|m²|m\\\\?\\^2|kg))?";
    private static final String ANY = "(?:" + POWER + "|" + NUMBER + TIMES + ")" + UNIT;
    private static final Pattern BEHIND = Pattern.compile("^[^.;]{0,40}?" + ANY);
    private static final Pattern BEFORE =
            Pattern.compile("(?:^|[^0-9.,^x×" + SUPERSCRIPTS + "])(?:" + ANY + ")(?: of)?\\s*$");

    /** The amount that stands close behind a drug. */
    static Optional<Amount> behind(String words) {
        return find(BEHIND, words);
    }

    /** The amount right before a drug. */
    static Optional<Amount> before(String words) {
        return find(BEFORE, words);
    }

    private static Optional<Amount> find(Pattern pattern, String words) {
        Matcher matcher = DrugWords.hasDigit(words) ? pattern.matcher(words) : null;
        if (matcher == null || !matcher.find()) {
            return Optional.empty();
        }
        String per = matcher.group(6);
        String unit = matcher.group(5) + (per == null ? "" : "/" + (per.startsWith("m") ? "m2" : per));
        int start = matcher.start(matcher.group(3) == null ? 1 : 3);
        boolean bare = matcher.group(3) == null;
        int from = bare ? words.lastIndexOf("10", Math.max(matcher.start(1), matcher.start(2))) : start;
        return Optional.of(new Amount(value(matcher), unit, from, matcher.end()));
    }

    private static double value(Matcher matcher) {
        String number = matcher.group(3) == null ? "1" : matcher.group(3).replace(",", "");
        String power = matcher.group(1) != null
                ? matcher.group(1)
                : matcher.group(2) != null ? matcher.group(2) : matcher.group(4);
        return Double.parseDouble(number) * Math.pow(10, power == null ? 0 : exponent(power));
    }

    private static int exponent(String digits) {
        int exponent = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int raised = SUPERSCRIPTS.indexOf(c);
            exponent = exponent * 10 + (raised < 0 ? c - '0' : raised);
        }
        return exponent;
    }
}
