package org.trialgraph.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The beginning of a stream, by which readers recognise their format.
 *
 * @param text the first bytes as UTF-8, without a byte order mark; a character cut at the end is a replacement character
 * @param whole whether this is the whole stream
 */
public record Head(String text, boolean whole) {
    /** Bytes that are looked at. */
    public static final int BYTES = 64 * 1024;

    /** The beginning of the stream, which stands at its beginning again afterwards. */
    public static Head peek(BufferedInputStream in) throws IOException {
        in.mark(BYTES);
        byte[] bytes = in.readNBytes(BYTES);
        in.reset();
        return of(bytes, bytes.length < BYTES);
    }

    static Head of(byte[] bytes, boolean whole) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Head(text.startsWith("\uFEFF") ? text.substring(1) : text, whole);
    }

    /** First character that is no white space, or a NUL when there is none. */
    public char firstCharacter() {
        String stripped = text.stripLeading();
        return stripped.isEmpty() ? '\0' : stripped.charAt(0);
    }

    /** Whether the text begins, after white space, as an HTML page does. */
    public boolean isHtml() {
        String start = text.stripLeading();
        return start.regionMatches(true, 0, "<!doctype html", 0, 14) || start.regionMatches(true, 0, "<html", 0, 5);
    }
}
