package org.trialgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of a reported name: what stands in parentheses, and the members of a list. */
final class NameParts {
    private static final List<String> JOINING_WORDS = List.of(" and ", " or ", " plus ");

    private NameParts() {}

    /** A name without its parentheses, and what stood in them. */
    record Parentheses(String outside, List<String> inside) {}

    static Parentheses parentheses(String name) {
        StringBuilder outside = new StringBuilder();
        List<String> inside = new ArrayList<>();
        int end = 0;
        for (int open = name.indexOf('('); open >= 0; open = name.indexOf('(', end)) {
            int close = name.indexOf(')', open);
            if (close < 0) {
                break;
            }
            outside.append(name, end, open).append(' ');
            inside.add(name.substring(open + 1, close));
            end = close + 1;
        }
        return new Parentheses(outside.append(name, end, name.length()).toString(), inside);
    }

    /** The members of a list that is joined by commas, semicolons, slashes, plus signs, ampersands, "and", "or". */
    static List<String> ofList(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            int width = depth > 0 ? 0 : joint(name, lower, i);
            if (width > 0) {
                add(parts, name.substring(start, i));
                start = i + width;
                i = start - 1;
            }
        }
        add(parts, name.substring(Math.min(start, name.length())));
        return parts;
    }

    /** Length of what joins two members at this place, 0 if nothing does. */
    private static int joint(String name, String lower, int i) {
        char c = name.charAt(i);
        if (c == ',' || c == ';' || c == '/' || c == '&') {
            return 1;
        }
        if (c == '+') {
            return i > 0 && name.charAt(i - 1) == ' ' ? 1 : 0;
        }
        if (c == ' ' && lower.length() == name.length()) {
            for (String word : JOINING_WORDS) {
                if (lower.startsWith(word, i)) {
                    return word.length() - 1;
                }
            }
        }
        return 0;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }
}
