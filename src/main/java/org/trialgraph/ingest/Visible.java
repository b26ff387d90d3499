package org.trialgraph.ingest;

import java.util.Locale;

/** Text of inputs in reports and messages: what a terminal or a table would obey or hide is written out instead. */
public final class Visible {
    private Visible() {}

    /** The text on one line, with control characters and invisible ones as {@code \}{@code u} and four digits. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isUnseen)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int c) {
        if (!isUnseen(c)) {
            visible.appendCodePoint(c);
        } else if (c == '\n') {
            visible.append("\\n");
        } else if (c == '\r') {
            visible.append("\\r");
        } else if (c == '\t') {
            visible.append("\\t");
        } else {
            for (char unit : Character.toChars(c)) {
                visible.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
        }
    }

    /** Control characters, marks that turn the direction of the text, line separators, and halves of surrogate pairs. */
    private static boolean isUnseen(int c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
