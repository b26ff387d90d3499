package org.trialgraph.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts JSON into records without parsing it: one object, several objects, one object a line, an array of objects, or a
 * page that holds a list of them ({@code {"studies":[…],"nextPageToken":…}}).
 *
 * <p>Memory holds one record at a time. In a file with one object a line, each line is a record whatever stands in it.
 * Elsewhere brackets are counted, so a record whose brackets do not match takes the rest of the file with it. A record
 * above {@link Bounded#MAXIMUM_RECORD} is handed on as {@link Bounded#OVERSIZED}. A stream that ends inside a record or
 * list ends in an {@link EOFException} after all whole records were handed on; the record cut off is not handed on.
 */
public final class JsonRecords {
    private static final int BYTE_ORDER_MARK = 0xEF;

    private final ByteWindow window;
    private final RecordSink records;
    private final byte[] listName;
    private long count;
    private boolean lines;

    private JsonRecords(InputStream in, RecordSink records, String listName) {
        this.window = new ByteWindow(in);
        this.records = records;
        this.listName = listName.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Cuts the stream, which stays open.
     *
     * @param listName name of the field that holds the records of a page
     * @throws EOFException if the stream ends inside a record
     */
    public static void cut(InputStream in, RecordSink records, String listName) throws IOException {
        new JsonRecords(in, records, listName).run();
    }

    private void run() throws IOException {
        if (window.peek() == BYTE_ORDER_MARK) {
            window.skip(3);
        }
        for (int b = window.skipBlanks(); b >= 0; b = window.skipBlanks()) {
            window.begin();
            if (lines || (b != '{' && b != '[')) {
                line();
            } else if (b == '[') {
                window.skip(1);
                elements();
            } else {
                object();
            }
        }
    }

    private void accept() throws IOException {
        count++;
        records.accept(window.take());
    }

    private EOFException cutOff() {
        return new EOFException("The file ends inside record " + (count + 1) + ".");
    }

    /** One line, whatever it holds. */
    private void line() throws IOException {
        boolean ended = window.toEndOfLine();
        if (!ended && !window.isBalanced()) {
            throw cutOff();
        }
        accept();
    }

    /** An object at the beginning or behind another one; shows which kind of file this is. */
    private void object() throws IOException {
        int depth = 0;
        boolean several = false;
        for (int b = window.peek(); b >= 0; b = window.peek()) {
            if (b == '\n') {
                several = true;
                if (isNewLine()) {
                    lines = true;
                    accept();
                    return;
                }
            }
            window.skip(1);
            if (b == '"') {
                if (depth == 1 ? list() : isBrokenByLine()) {
                    return;
                }
            } else if (b == '{' || b == '[') {
                depth++;
            } else if ((b == '}' || b == ']') && --depth == 0) {
                close(several);
                return;
            }
        }
        throw cutOff();
    }

    /** Whether an unfinished object is followed by a line that begins another, which no printed JSON does. */
    private boolean isNewLine() throws IOException {
        return window.peek(1) == '{' && window.peek(2) == '"';
    }

    private void close(boolean several) throws IOException {
        if (!several) {
            int next = window.skipSpaces();
            lines = next < 0 || next == '\n' || next == '\r';
            if (!lines && next != '{') {
                lines = true;
                window.toEndOfLine();
            }
        }
        accept();
    }

    /** Takes a name or text of the outermost object; when it names the list, the list and the rest of the page too. */
    private boolean list() throws IOException {
        boolean named = isListName();
        if (isBrokenByLine()) {
            return true;
        }
        if (!named || !opensList()) {
            return false;
        }
        elements();
        restOfPage();
        return true;
    }

    /** Whether the text at hand is the list's name; it is taken up to its closing quote or to where it differs in kind. */
    private boolean isListName() throws IOException {
        int matched = 0;
        int b = window.peek();
        while (b >= 0 && b != '"' && b != '\\' && b != '\n') {
            matched = matched >= 0 && matched < listName.length && listName[matched] == b ? matched + 1 : -1;
            window.skip(1);
            b = window.peek();
        }
        return b == '"' && matched == listName.length;
    }

    /** Takes a colon and the opening bracket of a list, as far as they come next; whether they did. */
    private boolean opensList() throws IOException {
        if (window.skipBlanks() != ':') {
            return false;
        }
        window.skip(1);
        if (window.skipBlanks() != '[') {
            return false;
        }
        window.skip(1);
        return true;
    }

    /** Takes a text to its closing quote; when a line of its own begins within, the text and its record are broken. */
    private boolean isBrokenByLine() throws IOException {
        while (window.toQuoteOrNewLine() == '\n') {
            if (isNewLine()) {
                lines = true;
                accept();
                return true;
            }
            window.skip(1);
        }
        window.skip(1);
        return false;
    }

    private void elements() throws IOException {
        for (int b = window.skipBlanks(); b != ']'; b = window.skipBlanks()) {
            if (b < 0) {
                throw cutOff();
            }
            window.begin();
            if (b == ',') {
                window.skip(1);
            } else {
                element(b);
                accept();
            }
        }
        window.skip(1);
    }

    private void element(int first) throws IOException {
        if (first == '{' || first == '[' || first == '"') {
            toEnd(0);
        } else {
            window.skip(1);
            for (int b = window.peek(); b >= 0 && b != ',' && b != ']' && b > ' '; b = window.peek()) {
                window.skip(1);
            }
        }
    }

    /** Takes what follows the list on its page; a second list of the same name holds records too. */
    private void restOfPage() throws IOException {
        window.begin();
        for (int b = window.toBracketOrQuote(); b >= 0; b = window.toBracketOrQuote()) {
            window.skip(1);
            if (b == '"') {
                boolean named = isListName();
                window.toQuote();
                window.skip(1);
                if (named && opensList()) {
                    elements();
                }
            } else if (b == '{' || b == '[') {
                toEnd(1);
            } else {
                window.begin();
                return;
            }
            window.begin();
        }
        throw cutOff();
    }

    /** Takes what is left of a value that is open to some depth. */
    private void toEnd(int open) throws IOException {
        int depth = open;
        for (int b = window.toBracketOrQuote(); b >= 0; b = window.toBracketOrQuote()) {
            window.skip(1);
            if (b == '"') {
                window.toQuote();
                window.skip(1);
            } else {
                depth += b == '{' || b == '[' ? 1 : -1;
            }
            if (depth <= 0) {
                return;
            }
        }
        throw cutOff();
    }
}
