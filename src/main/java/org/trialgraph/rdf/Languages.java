package org.trialgraph.rdf;

/** Language tags (BCP 47, by form only). */
final class Languages {
    private static final int LONGEST_SUBTAG = 8;

    private Languages() {}

    /** Whether the text is subtags of one to eight letters or digits joined by hyphens, the first of letters only. */
    static boolean isTag(String text) {
        int length = 0;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-') {
                if (length == 0) {
                    return false;
                }
                first = false;
                length = 0;
            } else if ((!isLetter(c) && (first || c < '0' || c > '9')) || ++length > LONGEST_SUBTAG) {
                return false;
            }
        }
        return length > 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
