package org.trialgraph.source.page;

import java.util.List;
import java.util.Optional;

/**
 * A page as lines of text.
 *
 * @param address where the page stands, if it says so itself
 * @param heading text of the main heading, known for HTML only
 * @param lines its lines with their indentation; a tab stands between the cells of a row
 * @param illegalCharacters how many characters that no graph format can hold, and runs of bytes that are no text, were
 *     replaced
 */
public record Page(Optional<String> address, Optional<String> heading, List<String> lines, int illegalCharacters) {
    public Page {
        lines = List.copyOf(lines);
    }

    /** The line without indentation, bullets and cell borders at its ends. */
    static String bare(String line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(contentStart(line, end), end);
    }

    /** The place behind all indentation and bullets before the end. */
    private static int contentStart(String line, int end) {
        int start = 0;
        while (start < end) {
            char c = line.charAt(start);
            boolean last = start + 1 == end;
            if (!Character.isWhitespace(c)
                    && !(isBullet(c) && (last || Character.isWhitespace(line.charAt(start + 1))))) {
                break;
            }
            start++;
        }
        return start;
    }

    private static boolean isBullet(char c) {
        return c == '-' || c == '•' || c == '*' || c == '·';
    }
}
