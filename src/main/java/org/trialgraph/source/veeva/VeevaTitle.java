package org.trialgraph.source.veeva;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title with the trial's acronym behind it in parentheses.
 *
 * <p>What abbreviates the words right before it, as in {@code Acute Myeloid Leukemia (AML)}, is part of the title.
 */
record VeevaTitle(String text, Optional<String> acronym) {
    private static final Pattern LAST_WORD = Pattern.compile(" \\(([A-Za-z0-9][A-Za-z0-9_-]{1,19})\\)$");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final int LONGEST = 24;

    static VeevaTitle parse(String line) {
        Matcher matcher = LAST_WORD.matcher(line).region(Math.max(0, line.length() - LONGEST), line.length());
        if (!matcher.find()) {
            return new VeevaTitle(line, Optional.empty());
        }
        String before = line.substring(0, matcher.start());
        return abbreviates(matcher.group(1), before)
                ? new VeevaTitle(line, Optional.empty())
                : new VeevaTitle(before, Optional.of(matcher.group(1)));
    }

    /** Whether the letters are the first letters of as many words at the end of the text. */
    private static boolean abbreviates(String letters, String text) {
        String small = letters.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        if (words.size() < small.length()) {
            return false;
        }
        int first = words.size() - small.length();
        for (int i = 0; i < small.length(); i++) {
            if (words.get(first + i).charAt(0) != small.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
