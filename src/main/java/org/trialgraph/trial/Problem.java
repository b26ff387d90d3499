package org.trialgraph.trial;

/**
 * Something that was wrong, where, and the text in question.
 *
 * @param field path of the field within the record, empty text for the whole record
 * @param text the offending text, cut to {@value #MAXIMUM_TEXT} characters
 */
public record Problem(ProblemKind kind, Origin origin, String field, String text) {
    private static final int MAXIMUM_TEXT = 200;

    public Problem {
        if (text.length() > MAXIMUM_TEXT) {
            text = text.substring(0, MAXIMUM_TEXT) + "…";
        }
    }

    @Override
    public String toString() {
        return origin + " " + field + ": " + kind + " \"" + text + "\"";
    }
}
