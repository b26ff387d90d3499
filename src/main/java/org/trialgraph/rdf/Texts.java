package org.trialgraph.rdf;

/**
 * What a text may hold so that every graph format can write it and read it again.
 *
 * <p>Refused are lone surrogates, U+FFFE, U+FFFF and the C0 controls but TAB, LF and CR: they have no form in XML, and
 * some stores and syntaxes change or lose them silently. Each is replaced by one U+FFFD, so positions in the text stay
 * what they were; for the same reason line ends stay as reported.
 */
final class Texts {
    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** Index of the first refused character, or -1. */
    static int firstIllegal(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                if (c != '\n' && c != '\r' && c != '\t') {
                    return i;
                }
            } else if (c >= Character.MIN_SURROGATE && isIllegal(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The text with every refused character replaced, from the first one on. */
    static String repair(String text, int firstIllegal) {
        char[] repaired = text.toCharArray();
        for (int i = firstIllegal; i < repaired.length; i++) {
            char c = repaired[i];
            if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' : isIllegal(text, i)) {
                repaired[i] = REPLACEMENT;
            }
        }
        return new String(repaired);
    }

    private static boolean isIllegal(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= 0xFFFE;
    }
}
