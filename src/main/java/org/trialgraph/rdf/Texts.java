package org.trialgraph.rdf;

import java.util.Arrays;

/**
 * What a text may hold so that every graph format can write it and read it again.
 *
 * <p>Refused are lone surrogates, U+FFFE, U+FFFF and the C0 controls but TAB, LF and CR: they have no form in XML, and
 * some stores and syntaxes change or lose them silently. Each is replaced by one U+FFFD, so positions in the text stay
 * what they were; for the same reason line ends stay as reported.
 */
final class Texts {
    private static final char REPLACEMENT = '\uFFFD';

    /** Texts up to this length are looked at in place. */
    private static final int SHORT = 24;

    private static final int BLOCK = 1024;
    private static final char[] NONE = {};

    /** Not 0 for what is refused and for all surrogates. */
    private static final byte[] SUSPECT = suspect();

    private Texts() {}

    /** Room for looking at many texts one after the other. */
    static char[] block() {
        return new char[BLOCK];
    }

    /** Index of the first refused character, or -1. */
    static int firstIllegal(String text) {
        return firstIllegal(text, text.length() <= SHORT ? NONE : block());
    }

    /** As {@link #firstIllegal(String)}, in a {@link #block} that the caller keeps. */
    static int firstIllegal(String text, char[] block) {
        int length = text.length();
        if (length <= SHORT) {
            return firstIllegal(text, 0, length);
        }
        for (int start = 0; start < length; start += BLOCK) {
            int end = Math.min(length, start + BLOCK);
            text.getChars(start, end, block, 0);
            if (isSuspect(block, end - start)) {
                int illegal = firstIllegal(text, start, end);
                if (illegal >= 0) {
                    return illegal;
                }
            }
        }
        return -1;
    }

    /** Whether the block holds a character that is refused or may be; one look-up for each, since all text goes here. */
    private static boolean isSuspect(char[] block, int length) {
        int suspect = 0;
        for (int i = 0; i < length; i++) {
            suspect |= SUSPECT[block[i]];
        }
        return suspect != 0;
    }

    private static int firstIllegal(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (SUSPECT[c] != 0 && isIllegal(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The text with every refused character replaced, from the first one on. */
    static String repair(String text, int firstIllegal) {
        char[] repaired = text.toCharArray();
        for (int i = firstIllegal; i < repaired.length; i++) {
            if (SUSPECT[repaired[i]] != 0 && isIllegal(text, i)) {
                repaired[i] = REPLACEMENT;
            }
        }
        return new String(repaired);
    }

    /** Of the suspects only a pair of surrogates is legal. */
    private static boolean isIllegal(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return true;
    }

    private static byte[] suspect() {
        byte[] suspect = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(suspect, 0, ' ', (byte) 1);
        suspect['\t'] = 0;
        suspect['\n'] = 0;
        suspect['\r'] = 0;
        Arrays.fill(suspect, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, (byte) 1);
        suspect[0xFFFE] = 1;
        suspect[0xFFFF] = 1;
        return suspect;
    }
}
