package org.trialgraph.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text, and how much of them was none.
 *
 * @param text the text, without a byte order mark
 * @param replaced how many runs of bytes that are no text became a U+FFFD each; one that the bytes state does not count
 */
public record DecodedText(String text, int replaced) {
    private static final char REPLACEMENT = '\uFFFD';

    /** The text in the encoding that its byte order mark states, else in UTF-8. */
    public static DecodedText of(byte[] bytes) {
        return of(bytes, charset(bytes));
    }

    /** The text in an encoding. */
    public static DecodedText of(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        int replaced = text.indexOf(REPLACEMENT) < 0 ? 0 : malformed(bytes, charset);
        return new DecodedText(text.startsWith("\uFEFF") ? text.substring(1) : text, replaced);
    }

    static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static int malformed(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder(); // reports what is malformed, as new ones do
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        int count = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (!result.isUnderflow()) {
            if (result.isError()) {
                count++;
                in.position(in.position() + result.length());
            }
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return count;
    }
}
