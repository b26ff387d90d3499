package org.trialgraph.rdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The form in which words and labels are compared.
 *
 * <p>Compatibility forms, case, white space, hyphens and other punctuation do not count (NFKC, lower case, single
 * blanks); apostrophes vanish; a plus sign that ends a word counts, as in {@code Ph+}. Spelling does: variants are
 * labels of the schemes.
 */
final class Words {
    private Words() {}

    /** The words of a text in the form in which they are compared, joined by single blanks. */
    static String normalise(String text) {
        String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder words = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isPartOfWord(c) || (c == '+' && endsWord(composed, i))) {
                if (gap && words.length() > 0) {
                    words.append(' ');
                }
                gap = false;
                words.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return words.toString();
    }

    /** The single words of a text in the form in which they are compared. */
    static List<String> split(String text) {
        return splitNormalised(normalise(text));
    }

    /** The single words of a text that is in that form already. */
    static List<String> splitNormalised(String words) {
        List<String> split = new ArrayList<>();
        int start = 0;
        while (start < words.length()) {
            int blank = words.indexOf(' ', start);
            int end = blank < 0 ? words.length() : blank;
            split.add(words.substring(start, end));
            start = end + 1;
        }
        return split;
    }

    /** Letters, digits and what belongs to them in any script, also beyond the first plane. */
    private static boolean isPartOfWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean endsWord(String text, int plus) {
        return plus > 0
                && Character.isLetterOrDigit(text.charAt(plus - 1))
                && (plus + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(plus + 1)));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
