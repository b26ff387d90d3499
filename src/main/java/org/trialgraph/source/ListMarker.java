package org.trialgraph.source;

/**
 * The bullet or number at the beginning of a line.
 *
 * @param style the bullet's character, {@code 1} for digits, {@code a} and {@code A} for letters, {@code i} and
 *     {@code I} for Roman numbers, a blank for none
 * @param ordinal the number, 0 for a bullet
 * @param end place behind the marker and the blanks after it
 */
record ListMarker(char style, int ordinal, int end) {
    private static final String BULLETS = "*-•·●▪◦‣⁃∙■□➢✓✔–—‐‑−\uF0B7\uF0A7\uF0D8";
    private static final int MAXIMUM_BULLETS = 6;

    static ListMarker none(int at) {
        return new ListMarker(' ', 0, at);
    }

    boolean present() {
        return style != ' ';
    }

    boolean isBullet() {
        return present() && ordinal == 0;
    }

    /** The same letter read as a Roman number, or this marker itself when it is none. */
    ListMarker asRoman() {
        int roman = switch (style == 'a' || style == 'A' ? ordinal : 0) {
            case 9 -> 1;
            case 22 -> 5;
            case 24 -> 10;
            default -> 0;
        };
        return roman == 0 ? this : new ListMarker(style == 'a' ? 'i' : 'I', roman, end);
    }

    /** All bullets and the number that the text has from the place on; the innermost one gives the style. */
    static ListMarker read(String text, int from, int to) {
        ListMarker marker = none(from);
        for (int i = 0; i < MAXIMUM_BULLETS; i++) {
            ListMarker bullet = bullet(text, marker.end(), to);
            if (!bullet.present()) {
                break;
            }
            marker = bullet;
        }
        ListMarker number = number(text, marker.end(), to);
        return number.present() ? number : marker;
    }

    private static ListMarker bullet(String text, int from, int to) {
        int at = from + 1 < to && text.charAt(from) == '\\' ? from + 1 : from;
        if (at >= to) {
            return none(from);
        }
        char c = text.charAt(at);
        boolean spaced = at + 1 == to || Blanks.isBlank(text.charAt(at + 1));
        boolean bullet = BULLETS.indexOf(c) >= 0 || (spaced && (c == 'o' || c == '+' || c == '°'));
        return bullet ? new ListMarker(c, 0, Blanks.skip(text, at + 1, to)) : none(from);
    }

    /** A number or letter with its full stop or bracket: {@code 1.}, {@code 1)}, {@code (1)}, {@code a.}, {@code iv)}. */
    static ListMarker number(String text, int from, int to) {
        boolean bracket = from < to && (text.charAt(from) == '(' || text.charAt(from) == '（');
        int start = bracket ? from + 1 : from;
        int end = start;
        while (end < to && end - start < 6 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            return circled(text, from, to);
        }
        ListMarker label = label(text, start, end);
        return label.present() ? closed(text, label, bracket, from, to) : none(from);
    }

    private static ListMarker circled(String text, int from, int to) {
        boolean circled = from < to && text.charAt(from) >= '①' && text.charAt(from) <= '⑳';
        return circled ? new ListMarker('1', text.charAt(from) - '①' + 1, Blanks.skip(text, from + 1, to)) : none(from);
    }

    private static ListMarker label(String text, int start, int end) {
        char first = text.charAt(start);
        if (isDigit(first)) {
            int value = value(text, start, end);
            return value < 0 ? none(start) : new ListMarker('1', value, end);
        }
        boolean small = first >= 'a' && first <= 'z';
        if (end == start + 1 && (small || (first >= 'A' && first <= 'Z'))) {
            return new ListMarker(small ? 'a' : 'A', Character.toLowerCase(first) - 'a' + 1, end);
        }
        int roman = RomanNumbers.read(text, start, end);
        return roman == 0 ? none(start) : new ListMarker(small ? 'i' : 'I', roman, end);
    }

    private static ListMarker closed(String text, ListMarker label, boolean bracket, int from, int to) {
        int at = label.end();
        if (at < to && text.charAt(at) == '\\') {
            at++;
        }
        if (at >= to) {
            return none(from);
        }
        char c = text.charAt(at);
        boolean round = c == ')' || c == '）';
        boolean accepted = round
                || (!bracket && (c == '、' || c == '．' || (c == '.' && stop(text, label, at + 1, to))))
                || (!bracket
                        && label.style() == '1'
                        && (c == ':' || c == '-')
                        && at + 1 < to
                        && Blanks.isBlank(text.charAt(at + 1)));
        return accepted ? new ListMarker(label.style(), label.ordinal(), Blanks.skip(text, at + 1, to)) : none(from);
    }

    /** Whether a full stop closes a number, and is no decimal point ({@code 1.5}), abbreviation or species (E. coli). */
    private static boolean stop(String text, ListMarker label, int after, int to) {
        if (after >= to) {
            return label.style() == '1';
        }
        char next = text.charAt(after);
        int word = Blanks.skip(text, after, to);
        if (label.style() == '1') {
            return !isDigit(next);
        }
        boolean capital = word < to && !Character.isLowerCase(text.charAt(word));
        return Character.isLowerCase(label.style()) ? word > after || capital : word > after && capital;
    }

    private static int value(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i)) || i - start >= 3) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
