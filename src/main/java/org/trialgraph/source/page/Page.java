package org.trialgraph.source.page;

import java.util.List;
import java.util.Optional;

/**
 * A page as lines of text.
 *
 * @param address where the page stands, if it says so itself
 * @param heading text of the main heading, known for HTML only
 * @param lines its lines with their indentation; a tab stands between the cells of a row
 * @param illegalCharacters how many characters that no graph format can hold were replaced
 */
public record Page(Optional<String> address, Optional<String> heading, List<String> lines, int illegalCharacters) {
    public Page {
        lines = List.copyOf(lines);
    }

    /** The line without indentation, bullets and cell borders at its ends. */
    static String bare(String line) {
        String rest = line.strip();
        while (rest.length() > 1 && isBullet(rest.charAt(0)) && Character.isWhitespace(rest.charAt(1))) {
            rest = rest.substring(2).strip();
        }
        return rest.length() == 1 && isBullet(rest.charAt(0)) ? "" : rest;
    }

    private static boolean isBullet(char c) {
        return c == '-' || c == '•' || c == '*' || c == '·';
    }
}
