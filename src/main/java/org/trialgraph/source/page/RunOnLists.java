package org.trialgraph.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items that a page runs on in one line, of two forms that numbers alone do not tell.
 *
 * <p>Letters in sequence from a, at least to b: {@code a. … :b. … ; c. …}. And a number glued to the end of a word,
 * {@code …recurrence9. History}, unless the word is one that numbers follow, like grade.
 */
final class RunOnLists {
    private static final Pattern FIRST = Pattern.compile("(?:^|[:;] ?|(?<=[:;]))a[.)] ?(?=\\p{Lu})");
    private static final Pattern GLUED_NUMBER = Pattern.compile("([a-z]{5,40})(\\d{1,2}\\. )(?=\\p{Lu}\\p{Ll})");
    private static final Set<String> NUMBERED = Set.of(
            "grade", "stage", "phase", "class", "level", "group", "cohort", "cycle", "score", "course", "within");

    private RunOnLists() {}

    /** The lines that one line holds, in order; the line itself when it runs on nowhere. */
    static List<String> split(String line) {
        List<String> lines = new ArrayList<>();
        for (String part : atGluedNumbers(line)) {
            lines.addAll(atLetters(part));
        }
        return lines;
    }

    private static List<String> atGluedNumbers(String line) {
        List<String> lines = new ArrayList<>();
        Matcher matcher = GLUED_NUMBER.matcher(line);
        int start = 0;
        while (matcher.find()) {
            if (!NUMBERED.contains(matcher.group(1))) {
                lines.add(line.substring(start, matcher.start(2)));
                start = matcher.start(2);
            }
        }
        lines.add(line.substring(start));
        return lines;
    }

    private static List<String> atLetters(String line) {
        Matcher first = FIRST.matcher(line);
        if (!first.find()) {
            return List.of(line);
        }
        List<Integer> borders = new ArrayList<>();
        char expected = 'b';
        for (int i = first.end(); i + 2 < line.length(); i++) {
            if (line.charAt(i) == expected && begins(line, i)) {
                borders.add(i);
                expected++;
            }
        }
        if (borders.isEmpty()) {
            return List.of(line);
        }
        int a = line.indexOf('a', first.start());
        if (a > 0) {
            borders.add(0, a);
        }
        return cut(line, borders);
    }

    /** Whether a letter behind the end of an item begins the next one; a lost full stop is made up for by a semicolon. */
    private static boolean begins(String line, int at) {
        char before = line.charAt(at - 1);
        char end = before == ' ' ? line.charAt(at - 2) : before;
        char after = line.charAt(at + 1);
        if (after == '.' || after == ')') {
            int next = line.charAt(at + 2) == ' ' && at + 3 < line.length() ? at + 3 : at + 2;
            return ":;,.".indexOf(end) >= 0 && isCapitalOrDigit(line.charAt(next));
        }
        return (end == ';' || end == ':') && after == ' ' && isCapitalOrDigit(line.charAt(at + 2));
    }

    private static boolean isCapitalOrDigit(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    /** The pieces, without the sign that stood between two; a letter whose full stop is lost gets one. */
    private static List<String> cut(String line, List<Integer> borders) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int border : borders) {
            lines.add(item(line, start, border));
            start = border;
        }
        lines.add(item(line, start, line.length()));
        return lines.stream().filter(item -> !item.isEmpty()).toList();
    }

    private static String item(String line, int start, int end) {
        String text = line.substring(start, end).strip();
        boolean letterOnly = start > 0 && text.length() > 1 && text.charAt(1) == ' ';
        String marked = letterOnly ? text.charAt(0) + "." + text.substring(1) : text;
        int last = marked.length() - 1;
        boolean head = last > 1 && ".)".indexOf(marked.charAt(1)) < 0;
        boolean separated = !head && end < line.length() && last > 2 && ":;,".indexOf(marked.charAt(last)) >= 0;
        return separated ? marked.substring(0, last) : marked;
    }
}
