package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.text.token.Tokens;
import org.trialgraph.trial.finding.Limit;

/**
 * Finds thresholds: {@code >= 50 %}, {@code less than 1.5 x ULN}, {@code 75 x 10^9/L or more}, {@code within 3 months}.
 *
 * <p>A number is a threshold only with words or signs that compare. Time is linear: every token is looked at a few times.
 */
final class Limits {
    /**
     * A threshold with its tokens.
     *
     * @param to behind the number and the words after it that compare
     * @param textEnd place in the text behind the last word or the unit, in UTF-16 units
     */
    record Found(Limit limit, int from, int to, int textEnd) {}

    private static final Set<String> NOT = Set.of("no", "not");
    private static final Set<String> MORE =
            Set.of("greater", "more", "higher", "above", "over", "older", "larger", "exceeding", "exceeds");
    private static final Set<String> LESS =
            Set.of("less", "lower", "below", "under", "fewer", "younger", "smaller", "worse");
    private static final Set<String> BETTER =
            Set.of("greater", "more", "higher", "above", "over", "better", "older", "longer");
    private static final Set<String> EQUAL = Set.of("or", "equal", "to", "than", "=", "of", "the", "a", "is", "be");
    /** Words of a comparison that do not begin one. */
    private static final Set<String> FILLING = Set.of("or", "to", "than", "of", "the", "a", "is", "be");

    private static final Set<String> MOST = Set.of("maximum", "most", "within");
    private static final Set<String> SIGNS = Set.of("<", ">", "≤", "≥", "≧", "≦");
    private static final Set<String> RISES = Set.of("exceed", "exceeding");
    /** Words and signs that a comparison is made of. */
    private static final Set<String> COMPARING = Stream.of(
                    EQUAL, NOT, MORE, LESS, MOST, RISES, SIGNS, Set.of("at", "least", "minimum", "up", "from"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern NEGATED =
            Pattern.compile("not|no(?:less|more|greater|higher|lower|fewer|over|under|worse)");
    private static final int LONGEST_WORDS = 6;
    private static final int THOUSAND = 1000;

    private final PassageReading reading;
    private final Tokens tokens;
    private final int end;

    private Limits(PassageReading reading, int end) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.end = end;
    }

    /** The thresholds of a range of tokens, in order. */
    static List<Found> in(PassageReading reading, int begin, int end) {
        Limits limits = new Limits(reading, end);
        List<Found> found = new ArrayList<>();
        int token = begin;
        while (token < end) {
            if (limits.isNumber(token)) {
                Found one = limits.at(token, begin);
                if (one != null) {
                    found.add(one);
                    token = one.to() - 1;
                }
            }
            token++;
        }
        return found;
    }

    private @Nullable Found at(int number, int begin) {
        int from = comparisonBegin(number, begin);
        int behind = numberEnd(number);
        String sign = from < number ? sign(from, number) : "";
        int to = behind;
        if (sign.isEmpty()) {
            int trail = trailing(behind);
            sign = trail > behind ? trailingSign(trail) : "";
            to = sign.isEmpty() ? behind : trail;
            from = number;
        }
        if (sign.isEmpty()) {
            return null;
        }
        Units.Written unit = Units.behind(tokens.text(), tokens.end(behind - 1));
        Limit limit = new Limit(sign, value(number), power(number, behind) + unit.unit());
        return new Found(limit, from, to, Math.max(tokens.end(to - 1), unit.end()));
    }

    /** Where the words that compare begin, going back from the number. */
    private int comparisonBegin(int number, int begin) {
        int from = number;
        while (from > begin && number - from < LONGEST_WORDS && COMPARING.contains(word(from - 1))) {
            from--;
        }
        while (from < number && FILLING.contains(word(from))) {
            from++;
        }
        return from;
    }

    private String sign(int from, int number) {
        String words = reading.words(from, number).replace("\\", "").replace(" ", "");
        boolean equal = words.contains("=") || words.contains("equal");
        boolean not = NEGATED.matcher(words).find();
        if (words.contains("≥") || words.contains("≧") || words.contains("least") || words.contains("minimum")) {
            return ">=";
        }
        if (words.contains("≤")
                || words.contains("≦")
                || words.contains("most")
                || words.contains("maximum")
                || words.contains("within")
                || words.contains("upto")) {
            return "<=";
        }
        if (words.contains("exceed") && not) {
            return "<=";
        }
        if (words.contains(">") || contains(words, MORE)) {
            return not ? "<=" : equal ? ">=" : ">";
        }
        if (words.contains("<") || contains(words, LESS)) {
            return not ? ">=" : equal ? "<=" : "<";
        }
        return "";
    }

    private static boolean contains(String words, Set<String> any) {
        return any.stream().anyMatch(words::contains);
    }

    /** Behind the number and a power of ten. */
    private int numberEnd(int number) {
        if (isThousands(number)) {
            return number + 2;
        }
        boolean times = is(number + 1, "x", "×", "*", "х");
        if (!times || number + 2 >= end || Double.isNaN(tokens.number(number + 2))) {
            return number + 1;
        }
        double ten = tokens.number(number + 2);
        if (ten == 10) {
            boolean marked = is(number + 3, "^", "e") && isNumber(number + 4);
            return marked ? number + 5 : number + 3;
        }
        return ten == 109 || ten == 103 || ten == 1000 ? number + 3 : number + 1;
    }

    /** Whether a blank parts the thousands of a number from the rest, as in {@code 50 000}. */
    private boolean isThousands(int number) {
        int rest = number + 1;
        return rest < end
                && tokens.number(number) < THOUSAND
                && tokens.number(number) >= 1
                && !Double.isNaN(tokens.number(rest))
                && tokens.start(rest) == tokens.end(number) + 1
                && tokens.slice(rest, rest + 1).matches("[0-9]{3}")
                && Character.isWhitespace(tokens.text().charAt(tokens.end(number)));
    }

    private double value(int number) {
        double value = tokens.number(number);
        return isThousands(number) ? value * THOUSAND + tokens.number(number + 1) : value;
    }

    private String power(int number, int behind) {
        if (behind == number + 1 || isThousands(number)) {
            return "";
        }
        if (behind == number + 5) {
            return "10^" + (int) tokens.number(number + 4);
        }
        double ten = tokens.number(number + 2);
        if (ten != 10) {
            return ten == 109 ? "10^9" : "10^3";
        }
        int exponent = tokens.superscript(number + 2);
        return exponent == 0 ? "" : "10^" + exponent;
    }

    /** Behind "or more" that follows number and unit within a few tokens, or {@code behind}. */
    private int trailing(int behind) {
        for (int token = behind; token < Math.min(end, behind + 7); token++) {
            boolean or = word(token).equals("or") || word(token).equals("and");
            if (or && (BETTER.contains(word(token + 1)) || LESS.contains(word(token + 1)))) {
                return token + 2;
            }
            if (isNumber(token) && token > behind + 3) {
                return behind;
            }
        }
        return behind;
    }

    private String trailingSign(int trail) {
        return BETTER.contains(word(trail - 1)) ? ">=" : "<=";
    }

    private boolean isNumber(int token) {
        return token < end && !Double.isNaN(tokens.number(token)) && !tokens.isGlued(token);
    }

    private boolean is(int token, String... words) {
        String word = word(token);
        for (String one : words) {
            if (word.equals(one)) {
                return true;
            }
        }
        return false;
    }

    private String word(int token) {
        return token < end ? reading.words(token, token + 1) : "";
    }
}
