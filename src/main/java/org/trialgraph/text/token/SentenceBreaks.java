package org.trialgraph.text.token;

/** Where one sentence ends and the next begins. */
final class SentenceBreaks {
    private static final String[] ABBREVIATIONS = {
        "e.g", "i.e", "vs", "dr", "al", "approx", "st", "no", "resp", "ca", "prof"
    };

    private SentenceBreaks() {}

    /** Whether the character, which is no part of a word or number, ends a sentence. */
    static boolean breaksAt(String text, int place) {
        char c = text.charAt(place);
        if (c == '\n') {
            return breaksAtLine(text, place);
        }
        if (c == '.' || c == '!' || c == '?' || c == '。' || c == ';') {
            return breaksAtStop(text, place, c);
        }
        return (c == '-' || c == '•' || c == '*' || c == '●') && breaksAtBullet(text, place, c);
    }

    private static boolean breaksAtLine(String text, int place) {
        if (place > 0 && text.charAt(place - 1) == '.') {
            return place + 1 < text.length() && Character.isWhitespace(text.charAt(place + 1));
        }
        int next = place + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static boolean breaksAtStop(String text, int place, char stop) {
        if (place + 1 >= text.length()) {
            return true;
        }
        char after = text.charAt(place + 1);
        if (stop != '.') {
            return stop != ';' || Character.isWhitespace(after);
        }
        if (after == ' ') {
            return !abbreviation(text, place)
                    && !(place + 2 < text.length() && Character.isLowerCase(text.charAt(place + 2)));
        }
        return Character.isUpperCase(after) && longWordBefore(text, place);
    }

    private static boolean longWordBefore(String text, int place) {
        return place >= 4
                && Character.isLetter(text.charAt(place - 1))
                && Character.isLetter(text.charAt(place - 2))
                && Character.isLetter(text.charAt(place - 3))
                && Character.isLetter(text.charAt(place - 4));
    }

    private static boolean abbreviation(String text, int place) {
        for (String word : ABBREVIATIONS) {
            int from = place - word.length();
            if (from >= 0
                    && text.regionMatches(true, from, word, 0, word.length())
                    && (from == 0 || !Character.isLetter(text.charAt(from - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean breaksAtBullet(String text, int place, char c) {
        if (c == '•' || c == '●') {
            return true;
        }
        boolean blankBefore = place == 0 || Character.isWhitespace(text.charAt(place - 1));
        return blankBefore
                && place + 2 < text.length()
                && text.charAt(place + 1) == ' '
                && Character.isUpperCase(text.charAt(place + 2));
    }
}
