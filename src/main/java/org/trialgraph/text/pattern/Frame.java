package org.trialgraph.text.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.lexicon.Mentions;
import org.trialgraph.text.token.Tokens;

/** One text under matching, with the sentence in view and what the last match captured. */
public final class Frame {
    final Tokens tokens;
    final Mentions mentions;
    int begin;
    int limit;
    int steps;
    private long work;

    @Nullable
    Mention mention;

    /** What the last match captured, last to first: a pattern knows that it matches at its end. */
    private double[] captured = new double[4];

    private int captures;

    /** A frame over a text and the concepts it names. */
    public Frame(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** Sets the sentence in view, as tokens from {@code begin} up to {@code limit}. */
    public void view(int begin, int limit) {
        this.begin = begin;
        this.limit = limit;
    }

    /** The concept that the last match captured, if any. */
    public @Nullable Mention mention() {
        return mention;
    }

    /** The numbers that the last match captured, first to last. */
    public List<Double> numbers() {
        List<Double> numbers = new ArrayList<>(captures);
        for (int i = captures - 1; i >= 0; i--) {
            numbers.add(captured[i]);
        }
        return numbers;
    }

    /** The text in view. */
    public Tokens tokens() {
        return tokens;
    }

    /** Steps of all patterns that were tried on this text so far; grows with the length of the text only. */
    public long work() {
        return work + steps;
    }

    void capture(double number) {
        if (captures == captured.length) {
            captured = Arrays.copyOf(captured, captures * 2);
        }
        captured[captures++] = number;
    }

    void clear() {
        work += steps + 1;
        mention = null;
        captures = 0;
        steps = 0;
    }
}
