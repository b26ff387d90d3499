package org.trialgraph.text.pattern;

import java.util.ArrayDeque;
import java.util.Deque;
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

    final Deque<Double> numbers = new ArrayDeque<>();

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
        return List.copyOf(numbers);
    }

    /** The text in view. */
    public Tokens tokens() {
        return tokens;
    }

    /** Steps of all patterns that were tried on this text so far; grows with the length of the text only. */
    public long work() {
        return work + steps;
    }

    void clear() {
        work += steps + 1;
        mention = null;
        if (!numbers.isEmpty()) {
            numbers.clear();
        }
        steps = 0;
    }
}
