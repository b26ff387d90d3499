package org.trialgraph.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The beginning of a stream, by which readers recognise their format.
 *
 * @param text the first bytes in the encoding of their byte order mark, else in UTF-8, without the mark; a character cut at
 *     the end is a replacement character
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
        Charset charset = DecodedText.charset(bytes);
        Head head = new Head(DecodedText.of(bytes, charset).text(), whole);
        boolean json = head.firstCharacter() == '{' || head.firstCharacter() == '[';
        // JSON is cut by its bytes, which are UTF-8 (RFC 8259, section 8.1); in another encoding it is not known.
        return json && !charset.equals(StandardCharsets.UTF_8)
                ? new Head(new String(bytes, StandardCharsets.UTF_8), whole)
                : head;
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
