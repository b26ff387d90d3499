package org.trialgraph.text.token;

/**
 * The tokens of one text: words, numbers and signs with their places, and where sentences begin.
 *
 * <p>Token {@code size()} does not exist; {@code sentenceEnd} of the last sentence equals {@code size()}.
 */
public final class Tokens {
    /** Few texts have shorter words, and those make room as they go. */
    private static final int CHARACTERS_PER_TOKEN = 5;

    private static final int SPARE = 4;
    /** The digits in superscript, in order. */
    public static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final int MOST = 1000;

    private final String text;
    private int size;
    private int[] start;
    private int[] end;
    private int[] word;
    private double[] number;
    /** For each token the first one of its sentence. */
    private int[] sentence;

    Tokens(String text) {
        this.text = text;
        int room = text.length() / CHARACTERS_PER_TOKEN + SPARE;
        start = new int[room];
        end = new int[room];
        word = new int[room];
        number = new double[room];
        sentence = new int[room];
    }

    void add(int from, int to, int wordNumber, double value, boolean beginsSentence) {
        if (size == start.length) {
            grow();
        }
        start[size] = from;
        end[size] = to;
        word[size] = wordNumber;
        number[size] = value;
        sentence[size] = beginsSentence || size == 0 ? size : sentence[size - 1];
        size++;
    }

    private void grow() {
        int length = size * 2;
        start = java.util.Arrays.copyOf(start, length);
        end = java.util.Arrays.copyOf(end, length);
        word = java.util.Arrays.copyOf(word, length);
        number = java.util.Arrays.copyOf(number, length);
        sentence = java.util.Arrays.copyOf(sentence, length);
    }

    /** The text that was cut. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** First character of a token, in UTF-16 units of the text. */
    public int start(int token) {
        return start[token];
    }

    /** Behind the last character of a token and the superscript on it, in UTF-16 units of the text. */
    public int end(int token) {
        return end[token];
    }

    /** The token's number in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
    public int word(int token) {
        return word[token];
    }

    /** The value of a number token, NaN for other tokens. */
    public double number(int token) {
        return number[token];
    }

    /** Whether a number is the end of a name, as in {@code ROBO1} or {@code PNK-007}. */
    public boolean isGlued(int token) {
        int place = start[token] - 1;
        if (place < 0) {
            return false;
        }
        if (text.charAt(place) == '_') {
            return true;
        }
        boolean hyphen = text.charAt(place) == '-' && place > 0;
        return Character.isLetter(text.charAt(hyphen ? place - 1 : place))
                && Character.isDigit(text.charAt(start[token]));
    }

    /** The number in superscript on a number, as the six of {@code 10⁶}; 0 where there is none. */
    public int superscript(int token) {
        int value = 0;
        for (int place = start[token]; place < end[token] && value < MOST; place++) {
            int digit = SUPERSCRIPTS.indexOf(text.charAt(place));
            value = digit < 0 ? value : value * 10 + digit;
        }
        return value;
    }

    /** Whether a number is the exponent of a power, or has one, as in {@code 10^8} or {@code 10⁸}. */
    public boolean isOfPower(int token) {
        int before = start[token] - 1;
        int behind = end[token];
        boolean raised = before >= 0 && text.charAt(before) == '^';
        return raised || superscript(token) > 0 || (behind < text.length() && text.charAt(behind) == '^');
    }

    /** Whether a token is the first of a sentence. */
    public boolean beginsSentence(int token) {
        return sentence[token] == token;
    }

    /** The first token of the sentence that a token is in. */
    public int sentenceBegin(int token) {
        return sentence[token];
    }

    /** The token behind the last one of the sentence that {@code token} is in. */
    public int sentenceEnd(int token) {
        int next = token + 1;
        while (next < size && sentence[next] != next) {
            next++;
        }
        return next;
    }

    /** The last token that ends at or before a character, from {@code token} on. */
    public int lastEndingBy(int token, int character) {
        int last = token;
        while (last + 1 < size && end[last + 1] <= character) {
            last++;
        }
        return last;
    }

    /** The words of the text from one token up to, but not including, another. */
    public String slice(int from, int to) {
        return text.substring(start[from], end[to - 1]);
    }
}
