package org.trialgraph.rdf;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.trialgraph.trial.Hashes;

/**
 * Short readable names made from the names of organisations and places.
 *
 * <p>Two names share a slug only when they differ in nothing but case, punctuation, Latin diacritics and compatibility
 * forms. Letters outside ASCII stay, percent-encoded; a name without any letter or digit becomes a hash.
 */
final class Slug {
    private static final int LONGEST = 120;
    private static final int KEPT_OF_LONG = 90;

    private Slug() {}

    static String of(String name) {
        String slug = dashed(fold(name));
        if (slug.isEmpty()) {
            return "x-" + hash(name);
        }
        if (slug.length() > LONGEST) {
            return PercentEncoding.encode(start(slug)) + "-" + hash(slug);
        }
        return PercentEncoding.encode(slug);
    }

    private static String fold(String name) {
        return isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    }

    /** Runs of letters and digits in lower case, joined by single dashes; Latin, Greek and Cyrillic accents fall away. */
    private static String dashed(String folded) {
        StringBuilder slug = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 0x300 && c <= 0x36F) {
                continue;
            }
            if (isKept(c)) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.appendCodePoint(Character.toLowerCase(c));
            } else {
                gap = true;
            }
        }
        return slug.toString();
    }

    /** Marks count as letters: in many scripts they are the vowels. */
    private static boolean isKept(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static String start(String slug) {
        int end = KEPT_OF_LONG;
        return slug.substring(0, Character.isHighSurrogate(slug.charAt(end - 1)) ? end - 1 : end);
    }

    private static String hash(String text) {
        return Hashes.sha256(text.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))
                .substring(0, 16);
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
