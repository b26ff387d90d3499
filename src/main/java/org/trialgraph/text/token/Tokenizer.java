package org.trialgraph.text.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts text into words, numbers and signs in one pass.
 *
 * <p>Words are compared in lower case without plural s; blanks, quotes, brackets, Markdown escapes and the hyphens inside
 * compounds vanish, so that {@code IL-2}, {@code IL 2} and {@code IL2} are the same two tokens. A hyphen stays where it means
 * minus, "negative" or a range.
 */
public final class Tokenizer {
    private static final int LONGEST_WORD = 40;
    private static final int BUFFER = LONGEST_WORD * 2;

    /** What goes on for longer is no sentence; it is cut, so that work on one sentence is bounded. */
    private static final int LONGEST_SENTENCE = 400;

    private static final String SIGNS = ",;:/+%<>=≤≥&×*^~≧≦±";

    private static final List<String> NUMBER_WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final Vocabulary vocabulary;
    private final double[] spelledOut;

    /** A tokenizer that numbers words by this vocabulary, which is complete. */
    public Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.spelledOut = new double[vocabulary.size()];
        Arrays.fill(spelledOut, Double.NaN);
        for (int value = 0; value < NUMBER_WORDS.size(); value++) {
            char[] letters = NUMBER_WORDS.get(value).toCharArray();
            int word = vocabulary.find(letters, letters.length);
            if (word != Vocabulary.UNKNOWN) {
                spelledOut[word] = value;
            }
        }
    }

    /** Words that are read as numbers, to be added to the vocabulary. */
    public static List<String> numberWords() {
        return NUMBER_WORDS;
    }

    /** The tokens of a text. */
    public Tokens cut(String text) {
        return new Cut(text).run();
    }

    /** The words, numbers and signs of a label or pattern, in the form in which text is compared. */
    public static List<String> forms(String text) {
        Vocabulary empty = new Vocabulary();
        empty.freeze();
        Tokens tokens = new Tokenizer(empty).cut(text);
        char[] buffer = new char[BUFFER];
        List<String> forms = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            int length = Words.normalise(text, tokens.start(token), tokens.end(token), buffer);
            forms.add(length == 0 ? "," : new String(buffer, 0, length));
        }
        return forms;
    }

    private static boolean isSign(String text, int place) {
        char c = text.charAt(place);
        if (c != '-' && c != '–' && c != '−') {
            return SIGNS.indexOf(c) >= 0;
        }
        char before = place == 0 ? ' ' : text.charAt(place - 1);
        char after = place + 1 == text.length() ? ' ' : text.charAt(place + 1);
        if (isDigit(after)) {
            return !Character.isLetter(before);
        }
        if (before == ' ' && after == ' ') {
            return parts(text, place);
        }
        boolean oneSided = Character.isLetterOrDigit(before) != Character.isLetterOrDigit(after);
        return oneSided && after != '-' && before != '-';
    }

    /** Whether a hyphen between blanks stands between two numbers, as in {@code 2 - 30 years}. */
    private static boolean parts(String text, int place) {
        return place >= 2
                && place + 2 < text.length()
                && isDigit(text.charAt(place + 2))
                && (isDigit(text.charAt(place - 2)) || Character.isLetter(text.charAt(place - 2)))
                && hasDigit(text, place - 10, place);
    }

    private static boolean hasDigit(String text, int from, int to) {
        return text.substring(Math.max(0, from), to).chars().anyMatch(c -> isDigit((char) c));
    }

    /** Digits with decimal point and thousands; a point that a line break parted from its decimals still counts. */
    private static int numberEnd(String text, int from) {
        int place = digitsEnd(text, from);
        boolean grouped = place - from <= 3;
        while (place + 3 < text.length()
                && text.charAt(place) == ','
                && digitsEnd(text, place + 1) == place + 4
                && grouped) {
            place += 4;
        }
        if (place + 1 < text.length() && text.charAt(place) == '.') {
            int decimals = text.charAt(place + 1) == '\n' ? place + 2 : place + 1;
            if (decimals < text.length() && isDigit(text.charAt(decimals))) {
                return digitsEnd(text, decimals);
            }
        }
        return place;
    }

    private static int digitsEnd(String text, int from) {
        int place = from;
        while (place < text.length() && place - from < LONGEST_WORD && isDigit(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c) || c == '⍺';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** One text on its way into tokens. */
    private final class Cut {
        private final String text;
        private final char[] characters;
        private final Tokens tokens;
        private final char[] form = new char[BUFFER];
        private boolean begins = true;
        private int longest = LONGEST_SENTENCE;

        Cut(String text) {
            this.text = text;
            this.characters = text.toCharArray();
            this.tokens = new Tokens(text);
        }

        Tokens run() {
            int place = 0;
            while (place < characters.length) {
                char c = characters[place];
                if (tokens.size() >= longest) {
                    begins = true;
                    longest = tokens.size() + LONGEST_SENTENCE;
                }
                place = isLetter(c) ? word(place) : isDigit(c) ? number(place) : sign(place, c);
            }
            return tokens;
        }

        /** Adds the word that begins at a place, and answers where it ends. */
        private int word(int from) {
            int place = from;
            int length = 0;
            int most = Math.min(characters.length, from + LONGEST_WORD);
            while (place < most && isLetter(characters[place])) {
                length = Words.append(characters[place], form, length);
                place++;
            }
            int word = vocabulary.find(form, Words.singular(form, length));
            add(from, place, word, word == Vocabulary.UNKNOWN ? Double.NaN : spelledOut[word]);
            return place;
        }

        private int number(int from) {
            int end = numberEnd(text, from);
            int length = Words.normalise(text, from, end, form);
            int raised = end;
            while (raised < characters.length && Tokens.SUPERSCRIPTS.indexOf(characters[raised]) >= 0) {
                raised++;
            }
            add(from, raised, vocabulary.find(form, length), Words.value(form, length));
            return raised;
        }

        /** Adds a sign that has a meaning; what has none only parts tokens or sentences. */
        private int sign(int place, char c) {
            if (isSign(text, place)) {
                form[0] = c == '–' || c == '−' ? '-' : c;
                add(place, place + 1, vocabulary.find(form, 1), Double.NaN);
            }
            begins |= c != ' ' && SentenceBreaks.breaksAt(text, place);
            return place + 1;
        }

        private void add(int from, int to, int word, double value) {
            tokens.add(from, to, word, value, begins);
            begins = false;
        }
    }
}
