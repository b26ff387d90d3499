package org.trialgraph.text.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which of many patterns can match at a token, by the word or concept that stands there and by what must stand ahead.
 *
 * <p>Most patterns begin with words that every text has; what else they need tells that they cannot match, before any of their
 * gaps is tried.
 */
public final class PatternIndex {
    /** The patterns that can begin with what a token is. */
    private final Lookup starts;
    /** The patterns that can begin with anything. */
    private final int[] anywhere;
    /** The needs that a token meets. */
    private final Lookup meeting;
    /** For each pattern its needs, each as its number and how many tokens at most stand before it; the rarest first, all in a row. */
    private final int[] needs;
    /** For each pattern where its needs begin in the row, and behind the last pattern where the row ends. */
    private final int[] begins;

    private final int different;

    /** An index over patterns, which are known by their place in the list, for so many words of the vocabulary. */
    public PatternIndex(List<Pattern> patterns, int words) {
        starts = new Lookup(patterns.stream().map(Pattern::firsts).toList(), words);
        anywhere = IntStream.range(0, patterns.size())
                .filter(number -> patterns.get(number).firsts().anything)
                .toArray();
        Map<Choice, Integer> numbers = new HashMap<>();
        List<Choice> choices = new ArrayList<>();
        begins = new int[patterns.size() + 1];
        IntStream.Builder row = IntStream.builder();
        for (int i = 0; i < patterns.size(); i++) {
            int[] numbered = numbered(patterns.get(i), numbers, choices);
            IntStream.of(numbered).forEach(row);
            begins[i + 1] = begins[i] + numbered.length;
        }
        needs = row.build().toArray();
        meeting = new Lookup(choices, words);
        different = choices.size();
    }

    /** What a match begins with is known to stand there, and goes without saying. */
    private static int[] numbered(Pattern pattern, Map<Choice, Integer> numbers, List<Choice> choices) {
        return pattern.needs().farthest().entrySet().stream()
                .filter(need -> !need.getKey().equals(pattern.firsts()))
                .sorted(Comparator.comparingInt(need -> need.getKey().size()))
                .flatMapToInt(need -> {
                    int number = numbers.computeIfAbsent(need.getKey(), choice -> {
                        choices.add(choice);
                        return choices.size() - 1;
                    });
                    return IntStream.of(number, need.getValue());
                })
                .toArray();
    }

    /** The search for all patterns in one text. */
    public PatternSearch search(Frame frame) {
        return new PatternSearch(this, frame);
    }

    Lookup starts() {
        return starts;
    }

    int[] anywhere() {
        return anywhere;
    }

    Lookup meeting() {
        return meeting;
    }

    int[] needs() {
        return needs;
    }

    int[] begins() {
        return begins;
    }

    int different() {
        return different;
    }
}
