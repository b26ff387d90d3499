package org.trialgraph.text;

import org.trialgraph.trial.finding.Evidence;

/** Makes evidence from places in a piece of text: exact words, in code points of the whole field. */
final class Quotes {
    private static final int LONGEST = 200;

    private Quotes() {}

    /** Evidence from a range of tokens. */
    static Evidence ofTokens(PassageReading reading, int from, int to, String rule, double confidence) {
        return ofCharacters(
                reading.passage(),
                reading.tokens().start(from),
                reading.tokens().end(to - 1),
                rule,
                confidence);
    }

    /** Evidence from a range of UTF-16 units of the piece; what is longer than 200 is cut. */
    static Evidence ofCharacters(Passage passage, int from, int to, String rule, double confidence) {
        String text = passage.fieldText();
        int start = passage.offset() + from;
        int end = closed(text, start, passage.offset() + to);
        if (end - start > LONGEST) {
            end = start + LONGEST - (Character.isHighSurrogate(text.charAt(start + LONGEST - 1)) ? 1 : 0);
        }
        int first = text.codePointCount(0, start);
        int last = first + text.codePointCount(start, end);
        return new Evidence(passage.field(), first, last, text.substring(start, end), rule, confidence);
    }

    /** Behind the bracket that closes one opened in the words, where it comes next. */
    private static int closed(String text, int start, int end) {
        if (end >= text.length() || text.charAt(end) != ')') {
            return end;
        }
        String words = text.substring(start, end);
        return words.lastIndexOf('(') > words.lastIndexOf(')') ? end + 1 : end;
    }
}
