package org.trialgraph.source;

import java.util.List;
import java.util.Optional;

/** The headings that the next criterion stands under, beside inclusion and exclusion. */
final class CriterionHeading {
    private static final int MAXIMUM_JOINED = 160;
    private static final int MAXIMUM_BULLETED_WORDS = 3;
    private static final int MAXIMUM_OPEN_WORDS = 7;

    private String section = "";
    private String part = "";
    private Optional<String> text = Optional.empty();
    private boolean unused;
    /** The bulleted line that is the heading of the deeper items below it; -1 when it counts to the next heading. */
    private int indent = -1;

    private boolean firstBelow;

    /** A heading of inclusion or exclusion came; what it says beside that, if anything, is the section. */
    void section(Optional<String> saysMore) {
        section = saysMore.orElse("");
        part = "";
        indent = -1;
        unused = false;
        text = joined();
    }

    /** A heading within the section came; several in a row are joined. */
    void within(String heading, TextLine line) {
        if (isCapital(heading) && heading.indexOf(' ') > 0) {
            section = heading;
            part = "";
            unused = false;
        } else {
            boolean joined = unused && part.length() + heading.length() < MAXIMUM_JOINED;
            part = joined ? part + ": " + heading : heading;
            unused = true;
        }
        indent = line.marker().present() ? line.indent() : -1;
        firstBelow = true;
        text = joined();
    }

    /** Leaves the heading of a bulleted line when an item comes that stands no deeper. */
    void leave(TextLine item) {
        if (indent >= 0 && item.indent() <= indent) {
            if (!firstBelow) {
                part = "";
                text = joined();
            }
            indent = -1;
        }
        firstBelow = false;
    }

    /** A criterion stands under the heading. */
    void used() {
        unused = false;
    }

    /** The heading, the outer one first, or empty. */
    Optional<String> text() {
        return text;
    }

    private Optional<String> joined() {
        if (part.isEmpty()) {
            return section.isEmpty() ? Optional.empty() : Optional.of(section);
        }
        return Optional.of(section.isEmpty() ? part : section + ": " + part);
    }

    /** Whether a bulleted line is the name of a list rather than a criterion: some words and a colon. */
    static boolean isBulleted(String content) {
        return TextLine.isColon(content.charAt(content.length() - 1))
                && EligibilityHeadings.words(content).size() <= MAXIMUM_BULLETED_WORDS;
    }

    /** Whether a line without bullet and colon is the name of the list that follows after a blank line. */
    static boolean isOpen(String content, TextLine line, TextLine below) {
        if (!below.marker().present() || !line.blankBefore()) {
            return false;
        }
        boolean named = below.blankBefore() || isCapital(content);
        List<String> words = EligibilityHeadings.words(content);
        return named
                && !words.isEmpty()
                && words.size() <= MAXIMUM_OPEN_WORDS
                && !(words.get(0).equals("age") && content.chars().anyMatch(Character::isDigit))
                && !words.get(words.size() - 1).equals("or")
                && ".;,!?。；<>=≤≥".indexOf(content.charAt(content.length() - 1)) < 0
                && content.chars().noneMatch(c -> "<>=≤≥".indexOf(c) >= 0);
    }

    private static boolean isCapital(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }
}
