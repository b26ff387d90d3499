package org.trialgraph.text.token;

/** The form in which words are compared. */
final class Words {
    private static final String GREEK = "αβγδεζκλμωɑ⍺";
    private static final String[] GREEK_NAMES = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "kappa", "lambda", "mu", "omega", "alpha", "alpha"
    };

    private static final int LONGEST_NAME = 8;

    private Words() {}

    /** Writes the form of a word or number into the buffer and answers its length; what does not fit is cut off. */
    static int normalise(String text, int from, int to, char[] buffer) {
        int length = 0;
        for (int place = from; place < to; place++) {
            char c = text.charAt(place);
            length = c == ',' || c == '\n' ? length : append(c, buffer, length);
        }
        return singular(buffer, length);
    }

    /** Writes a letter or digit behind what the buffer holds, and answers the new length; nothing where the buffer is full. */
    static int append(char letter, char[] buffer, int length) {
        if (length + LONGEST_NAME >= buffer.length) {
            return length;
        }
        char c = lower(letter);
        int greek = c > 127 ? GREEK.indexOf(c) : -1;
        if (greek < 0) {
            buffer[length] = c;
            return length + 1;
        }
        String name = GREEK_NAMES[greek];
        name.getChars(0, name.length(), buffer, length);
        return length + name.length();
    }

    private static char lower(char c) {
        return c >= 128 ? Character.toLowerCase(c) : c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    /** Cuts the s or ies of a plural off, and answers the length that is left. */
    static int singular(char[] word, int length) {
        if (length < 4 || word[length - 1] != 's') {
            return length;
        }
        char before = word[length - 2];
        if (before == 's' || before == 'u' || before == 'i') {
            return length;
        }
        if (before == 'e' && word[length - 3] == 'i' && length > 4) {
            word[length - 3] = 'y';
            return length - 2;
        }
        return length - 1;
    }

    static double value(char[] digits, int length) {
        double value = 0;
        double unit = 0;
        for (int i = 0; i < length; i++) {
            if (digits[i] == '.') {
                unit = 1;
            } else {
                value = value * 10 + (digits[i] - '0');
                unit *= 10;
            }
        }
        return unit == 0 ? value : value / unit;
    }
}
