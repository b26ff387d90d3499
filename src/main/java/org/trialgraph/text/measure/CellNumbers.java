package org.trialgraph.text.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.text.token.Tokens;

/**
 * Finds large numbers in the many ways they are written: {@code 1x10^6}, {@code 1 × 10⁶}, {@code 1x10e6}, {@code 1E+07}, {@code 1+E07},
 * {@code 5-10 million}, {@code 1 x 1000000}, {@code 30,000,000}, lists such as {@code 1, 1.5 or 2 × 10^7} whose last number has the power,
 * {@code 1x106} where the exponent lost its mark.
 */
public final class CellNumbers {
    private static final int LONGEST_LIST = 8;
    private static final double SMALLEST_WRITTEN_OUT = 50_000;

    private final Tokens tokens;
    private final List<CellNumber> found = new ArrayList<>();

    private CellNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The large numbers of a text, in order. */
    public static List<CellNumber> in(Tokens tokens) {
        CellNumbers numbers = new CellNumbers(tokens);
        int token = 0;
        while (token < tokens.size()) {
            token = Double.isNaN(tokens.number(token)) ? token + 1 : numbers.read(token);
        }
        return numbers.found;
    }

    /** Reads a number or a range that begins at a token and answers where to go on. */
    private int read(int token) {
        Power power = power(token);
        if (power != null) {
            return keep(token, power, List.of(power.amount()));
        }
        if (is(token + 1, "±") && isNumber(token + 2)) {
            Power spread = power(token + 2);
            if (spread != null) {
                found.add(new CellNumber(
                        token, spread.end, List.of(format(decimal(token).scaleByPowerOfTen(spread.exponent))), false));
                return spread.end;
            }
        }
        if (isRange(token + 1) && isNumber(token + 2)) {
            Power last = power(token + 2);
            if (last != null) {
                BigDecimal first = decimal(token).scaleByPowerOfTen(last.exponent);
                return keep(token, last, List.of(format(first), last.amount()));
            }
        }
        return list(token);
    }

    /** Numbers that share the power of the last of them, such as {@code 1, 1.5, 2 or 2.5 × 10^7}. */
    private int list(int token) {
        if (token > 0 && is(token - 1, "level", "cohort", "group", "arm", "day", "phase", "part")) {
            return grouped(token);
        }
        List<Integer> listed = new ArrayList<>();
        int place = token;
        while (listed.size() < LONGEST_LIST && isNumber(place) && tokens.number(place) > 0 && !tokens.isGlued(place)) {
            Power power = power(place);
            if (power != null) {
                boolean shared = !listed.isEmpty()
                        && power.mantissa.compareTo(BigDecimal.ONE) >= 0
                        && listed.stream().allMatch(one -> decimal(one).compareTo(power.mantissa) < 0);
                return shared ? keepList(token, listed, power) : token + 1;
            }
            listed.add(place);
            place++;
            int parted = is(place, ",") ? place + 1 : place;
            parted += is(parted, "and", "or") ? 1 : 0;
            if (parted == place || isBracketed(place - 1, parted)) {
                break;
            }
            place = parted;
        }
        return grouped(token);
    }

    /** Whether a bracket parts two tokens. */
    private boolean isBracketed(int token, int next) {
        return next < tokens.size()
                && tokens.text()
                                .substring(tokens.end(token), tokens.start(next))
                                .indexOf(')')
                        >= 0;
    }

    private int keepList(int token, List<Integer> listed, Power power) {
        List<String> amounts = new ArrayList<>();
        listed.forEach(one -> amounts.add(format(decimal(one).scaleByPowerOfTen(power.exponent))));
        amounts.add(power.amount());
        found.add(new CellNumber(token, power.end, amounts, false));
        return power.end;
    }

    /** A large number written out, with commas between its thousands: {@code 30,000,000}. */
    private int grouped(int token) {
        boolean large = tokens.number(token) >= SMALLEST_WRITTEN_OUT;
        if (large && tokens.slice(token, token + 1).indexOf(',') > 0) {
            found.add(new CellNumber(token, token + 1, List.of(format(decimal(token))), false));
        }
        return token + 1;
    }

    private int keep(int token, Power power, List<String> amounts) {
        Power other = isRange(power.end) && isNumber(power.end + 1) ? power(power.end + 1) : null;
        if (other == null) {
            found.add(new CellNumber(token, power.end, amounts, amounts.size() == 2));
            return power.end;
        }
        found.add(new CellNumber(token, other.end, List.of(amounts.get(0), other.amount()), true));
        return other.end;
    }

    private @Nullable Power power(int token) {
        if (tokens.number(token) == 0) {
            return null;
        }
        if (is(token + 1, "x", "×", "*", "х") && isNumber(token + 2)) {
            return ten(token + 2, decimal(token));
        }
        if (is(token + 1, "million", "mio", "billion")) {
            return new Power(decimal(token), is(token + 1, "billion") ? 9 : 6, token + 2);
        }
        if (is(token + 1, "^") && tokens.slice(token, token + 1).endsWith(".10")) {
            return marked(token, BigDecimal.valueOf(Math.floor(tokens.number(token))));
        }
        if (is(token + 1, "e")) {
            return scientific(token, token + 2);
        }
        if (is(token + 1, "+") && is(token + 2, "e")) {
            return scientific(token, token + 3);
        }
        return tokens.number(token) == 10 ? ten(token, BigDecimal.ONE) : null;
    }

    /** {@code 1e7}, {@code 1E+07}; {@code 10e6} is read as ten to the sixth. */
    private @Nullable Power scientific(int token, int next) {
        int place = is(next, "+") || is(next, "^") ? next + 1 : next;
        if (!isNumber(place) || !isExponent(tokens.number(place))) {
            return null;
        }
        boolean ten = tokens.number(token) == 10;
        return new Power(ten ? BigDecimal.ONE : decimal(token), (int) tokens.number(place), place + 1);
    }

    /** Ten and its exponent, from the token that begins with the ten. */
    private @Nullable Power ten(int token, BigDecimal mantissa) {
        double number = tokens.number(token);
        if (number == 10) {
            int exponent = tokens.superscript(token);
            return exponent > 0 ? new Power(mantissa, exponent, token + 1) : marked(token, mantissa);
        }
        if (number >= 10_000 && Math.log10(number) == Math.rint(Math.log10(number))) {
            return new Power(mantissa, (int) Math.rint(Math.log10(number)), token + 1);
        }
        boolean lostMark = (number >= 104 && number <= 109) || (number >= 1010 && number <= 1012);
        int exponent = (int) (number <= 109 ? number - 100 : number - 1000);
        return lostMark ? new Power(mantissa, exponent, token + 1) : null;
    }

    private @Nullable Power marked(int token, BigDecimal mantissa) {
        if (is(token + 1, "<") && is(token + 2, "sup") && is(token + 3, ">") && isNumber(token + 4)) {
            boolean known = isExponent(tokens.number(token + 4));
            return known ? new Power(mantissa, (int) tokens.number(token + 4), token + 5) : null;
        }
        if (!is(token + 1, "^", "e", "*", "~")) {
            return bare(token, mantissa);
        }
        int place = is(token + 2, "^", "+", "*") ? token + 3 : token + 2;
        boolean known = isNumber(place) && isExponent(tokens.number(place));
        return known ? new Power(mantissa, (int) tokens.number(place), place + 1) : null;
    }

    /** An exponent in brackets or, before cells, without any mark: {@code 10(6)}, {@code 10 6 cells}. */
    private @Nullable Power bare(int token, BigDecimal mantissa) {
        if (!isNumber(token + 1) || !isExponent(tokens.number(token + 1))) {
            return null;
        }
        String between = tokens.text().substring(tokens.end(token), tokens.start(token + 1));
        boolean bracketed = between.strip().equals("(") && tokens.text().startsWith(")", tokens.end(token + 1));
        boolean cells = between.equals(" ") && is(token + 2, "cell", "cells", "/", "nk");
        return bracketed || cells ? new Power(mantissa, (int) tokens.number(token + 1), token + 2) : null;
    }

    private boolean isRange(int token) {
        return is(token, "-", "~", "to");
    }

    private boolean isNumber(int token) {
        return token < tokens.size() && !Double.isNaN(tokens.number(token));
    }

    private static boolean isExponent(double number) {
        return number >= 4 && number <= 12 && number == Math.rint(number);
    }

    private boolean is(int token, String... forms) {
        if (token >= tokens.size()) {
            return false;
        }
        for (String form : forms) {
            if (isForm(token, form)) {
                return true;
            }
        }
        return false;
    }

    private boolean isForm(int token, String form) {
        int start = tokens.start(token);
        if (tokens.end(token) - start != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = tokens.text().charAt(start + i);
            char plain = c == '–' || c == '−' ? '-' : Character.toLowerCase(c);
            if (plain != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal decimal(int token) {
        return BigDecimal.valueOf(tokens.number(token));
    }

    private static String format(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int exponent = plain.precision() - plain.scale() - 1;
        return plain.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    private record Power(BigDecimal mantissa, int exponent, int end) {
        String amount() {
            return format(mantissa.scaleByPowerOfTen(exponent));
        }
    }
}
