package org.trialgraph.text;

import java.util.regex.Pattern;

/** A pattern that is only tried on text that has one of its cues, which every match holds; few texts have, and looking for them is cheap. */
final class CuedPattern {
    private final Pattern pattern;
    private final String[] cues;

    private CuedPattern(Pattern pattern, String[] cues) {
        this.pattern = pattern;
        this.cues = cues;
    }

    static CuedPattern of(String pattern, String... cues) {
        return new CuedPattern(Pattern.compile(pattern), cues);
    }

    /** Whether the pattern matches somewhere in a text. */
    boolean isIn(String text) {
        for (String cue : cues) {
            if (text.contains(cue)) {
                return pattern.matcher(text).find();
            }
        }
        return false;
    }
}
