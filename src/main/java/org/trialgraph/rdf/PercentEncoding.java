package org.trialgraph.rdf;

import java.nio.charset.StandardCharsets;

/** Escaping of any text as one segment of an IRI's path (RFC 3986, section 2.1): all but unreserved characters. */
final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** The text with every byte of its UTF-8 form escaped that is not a letter, a digit, or one of {@code - . _ ~}. */
    static String encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnreserved(text.charAt(i))) {
                return encodeFrom(text, i);
            }
        }
        return text;
    }

    private static String encodeFrom(String text, int start) {
        StringBuilder encoded = new StringBuilder(text.length() + 16).append(text, 0, start);
        for (byte b : text.substring(start).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isUnreserved(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
