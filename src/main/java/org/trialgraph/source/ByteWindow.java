package org.trialgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream seen through a buffer, which keeps the bytes since the last {@link #begin()} up to the largest record. */
final class ByteWindow {
    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int start;
    private int at;
    private int end;
    private boolean ended;
    private boolean oversized;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    /** Begins a record here. */
    void begin() {
        start = at;
        oversized = false;
    }

    /** The record from its beginning to here, without blanks at its end; another one begins. */
    byte[] take() {
        int last = at;
        while (last > start && (buffer[last - 1] & 0xFF) <= ' ') {
            last--;
        }
        boolean tooLarge = oversized || last - start > Bounded.MAXIMUM_RECORD;
        byte[] record = tooLarge ? Bounded.OVERSIZED : Arrays.copyOfRange(buffer, start, last);
        begin();
        return record;
    }

    /** The next byte, or -1 at the end; it is not taken. */
    int peek() throws IOException {
        return at < end || fill() ? buffer[at] & 0xFF : -1;
    }

    /** The byte so many places on, or -1 behind the end. */
    int peek(int ahead) throws IOException {
        while (at + ahead >= end) {
            if (!fill()) {
                return -1;
            }
        }
        return buffer[at + ahead] & 0xFF;
    }

    /** Takes bytes, fewer at the end of the stream. */
    void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes && (at < end || fill()); i++) {
            at++;
        }
    }

    /** Takes white space; the byte behind it, or -1 at the end. */
    int skipBlanks() throws IOException {
        int b = peek();
        while (b >= 0 && b <= ' ') {
            at++;
            b = peek();
        }
        return b;
    }

    /** Takes blanks within the line; the byte behind them, or -1 at the end. */
    int skipSpaces() throws IOException {
        int b = peek();
        while (b == ' ' || b == '\t') {
            at++;
            b = peek();
        }
        return b;
    }

    /** Takes everything before the next line feed; whether there is one. */
    boolean toEndOfLine() throws IOException {
        do {
            int i = at;
            while (i < end && buffer[i] != '\n') {
                i++;
            }
            at = i;
        } while (at == end && fill());
        return at < end;
    }

    /** Takes everything outside of texts before the next bracket or quotation mark, which is returned; -1 at the end. */
    int toBracketOrQuote() throws IOException {
        do {
            for (int i = at; i < end; i++) {
                byte b = buffer[i];
                if (b == '"' || b == '{' || b == '}' || b == '[' || b == ']') {
                    at = i;
                    return b;
                }
            }
            at = end;
        } while (fill());
        return -1;
    }

    /** Takes the text before the next quotation mark that no backslash stands before. */
    void toQuote() throws IOException {
        while (toQuoteOrNewLine() == '\n') {
            at++;
        }
    }

    /** Takes the text before the next line feed or quotation mark that is not escaped; which of them, or -1. */
    int toQuoteOrNewLine() throws IOException {
        while (true) {
            int i = at;
            while (i < end && buffer[i] != '"' && buffer[i] != '\\' && buffer[i] != '\n') {
                i++;
            }
            at = i;
            if (at < end && buffer[at] != '\\') {
                return buffer[at];
            }
            if (peek() < 0) {
                return -1;
            }
            if (buffer[at] == '\\') {
                skip(2);
            }
        }
    }

    /** Whether the record so far closes as many brackets as it opens; true for one that is too large to tell. */
    boolean isBalanced() {
        int depth = 0;
        boolean text = false;
        for (int i = start; i < at; i++) {
            byte b = buffer[i];
            if (text && b == '\\') {
                i++;
            } else if (b == '"') {
                text = !text;
            } else if (!text) {
                depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
            }
        }
        return oversized || (depth <= 0 && !text);
    }

    /** Reads more; makes room by moving the record to the front, by a larger buffer, or by forgetting its beginning. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (end == buffer.length) {
            makeRoom();
        }
        int read = in.read(buffer, end, buffer.length - end);
        ended = read < 0;
        end += Math.max(read, 0);
        return !ended;
    }

    private void makeRoom() {
        if (oversized || end - start > Bounded.MAXIMUM_RECORD) {
            oversized = true;
            start = at;
        }
        int kept = end - start;
        int larger = Math.min(buffer.length * 2, Bounded.MAXIMUM_RECORD + CHUNK);
        byte[] target = kept > buffer.length / 2 && larger > buffer.length ? new byte[larger] : buffer;
        System.arraycopy(buffer, start, target, 0, kept);
        buffer = target;
        at -= start;
        start = 0;
        end = kept;
    }
}
