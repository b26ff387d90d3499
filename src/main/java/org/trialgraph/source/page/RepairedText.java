package org.trialgraph.source.page;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Turns wrongly decoded characters and markup that a page shows as text back into the text that they stand for.
 *
 * <p>Three kinds: a few characters of GB 2312 that were read as Latin-1, of which each byte pair is known; HTML
 * ({@code <br>} and entities); and Markdown's backslashes ({@code \>}).
 */
final class RepairedText {
    /** What stands on the page, and the character whose GB 2312 bytes it is. */
    static final Map<String, String> WRONGLY_DECODED = Map.ofEntries(
            Map.entry("¡Ý", "≥"),
            Map.entry("¡Ü", "≤"),
            Map.entry("¡Á", "×"),
            Map.entry("¡À", "±"),
            Map.entry("¡æ", "℃"),
            Map.entry("¡°", "“"),
            Map.entry("¡±", "”"),
            Map.entry("¡®", "‘"),
            Map.entry("¡¯", "’"),
            Map.entry("¦Á", "α"),
            Map.entry("¦Â", "β"),
            Map.entry("¦Ã", "γ"),
            Map.entry("¦Ì", "μ"));

    /** Entities that need no search in the whole table. */
    private static final Map<String, String> COMMON_ENTITIES =
            Map.of("&gt;", ">", "&lt;", "<", "&amp;", "&", "&quot;", "\"", "&nbsp;", " ");

    private static final Pattern PAIR = Pattern.compile("[¡¦][À-æ°±®¯]");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#[0-9]{1,6}|#x[0-9a-fA-F]{1,5});");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()<>#+.!|~^=&-])");

    private RepairedText() {}

    /** The text as it was meant; equal to the given one when nothing is wrong. A {@code <br>} becomes a line end. */
    static String of(String text) {
        String decoded = text.indexOf('¡') < 0 && text.indexOf('¦') < 0
                ? text
                : PAIR.matcher(text).replaceAll(RepairedText::pair);
        String broken =
                decoded.indexOf('<') < 0 ? decoded : BREAK.matcher(decoded).replaceAll("\n");
        String plain =
                broken.indexOf('&') < 0 ? broken : ENTITY.matcher(broken).replaceAll(m -> literal(entity(m.group())));
        return plain.indexOf('\\') < 0 ? plain : ESCAPE.matcher(plain).replaceAll(m -> literal(m.group(1)));
    }

    private static String pair(MatchResult match) {
        return literal(WRONGLY_DECODED.getOrDefault(match.group(), match.group()));
    }

    /** The character of an entity; one that no graph format can hold stays as it is written. */
    private static String entity(String written) {
        String common = COMMON_ENTITIES.get(written);
        if (common != null) {
            return common;
        }
        String character = Parser.unescapeEntities(written, true);
        return character
                        .codePoints()
                        .allMatch(c -> c >= ' '
                                && !Character.isISOControl(c)
                                && c < 0xFFFD
                                && Character.isDefined(c)
                                && !isSurrogate(c))
                ? character
                : written;
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String literal(String text) {
        return Matcher.quoteReplacement(text);
    }
}
