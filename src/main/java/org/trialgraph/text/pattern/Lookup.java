package org.trialgraph.text.pattern;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trialgraph.text.lexicon.Concept;

/** Choices by what a token can be: which of them, known by their numbers, a word, a concept or a number meets. */
final class Lookup {
    private static final int[] NONE = {};

    /** What each word meets, word after word in one row: one array is read faster than one for each word. */
    private final int[] ofWords;
    /** For each word where its part of the row begins, and behind the last word where the row ends. */
    private final int[] begins;

    private final Map<String, OfScheme> bySchemes = new HashMap<>();
    private final int[] byNumber;

    /** What concepts of a scheme meet: all of them, or those of a notation. */
    private static final class OfScheme {
        private final BitSet any = new BitSet();
        private final Map<String, BitSet> some = new HashMap<>();
        private final Map<String, int[]> byNotation = new HashMap<>();
        private int[] byOthers = NONE;

        void freeze() {
            byOthers = any.stream().toArray();
            some.forEach((notation, choices) -> {
                choices.or(any);
                byNotation.put(notation, choices.stream().toArray());
            });
        }
    }

    /** A look-up of choices, which are known by their place in the list, for so many words of the vocabulary. */
    Lookup(List<Choice> choices, int words) {
        BitSet[] sets = new BitSet[words];
        BitSet ofNumbers = new BitSet();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            int number = i;
            choice.words.stream().forEach(word -> set(sets, word, number));
            choice.notations.forEach((scheme, notations) -> {
                OfScheme of = bySchemes.computeIfAbsent(scheme, s -> new OfScheme());
                of.any.set(number, notations.isEmpty());
                notations.forEach(notation ->
                        of.some.computeIfAbsent(notation, n -> new BitSet()).set(number));
            });
            ofNumbers.set(i, choice.number);
        }
        begins = new int[words + 1];
        IntStream.Builder row = IntStream.builder();
        for (int word = 0; word < words; word++) {
            BitSet set = sets[word] == null ? new BitSet() : sets[word];
            set.stream().forEach(row);
            begins[word + 1] = begins[word] + set.cardinality();
        }
        ofWords = row.build().toArray();
        bySchemes.values().forEach(OfScheme::freeze);
        byNumber = ofNumbers.stream().toArray();
    }

    private static void set(BitSet[] sets, int word, int number) {
        if (sets[word] == null) {
            sets[word] = new BitSet();
        }
        sets[word].set(number);
    }

    int[] ofWords() {
        return ofWords;
    }

    /** Where the part of a word in the row begins; that of a word that no choice has is empty. */
    int begin(int word) {
        return word < 0 || word >= begins.length - 1 ? 0 : begins[word];
    }

    int end(int word) {
        return word < 0 || word >= begins.length - 1 ? 0 : begins[word + 1];
    }

    int[] byConcept(Concept concept) {
        OfScheme of = bySchemes.get(concept.scheme());
        return of == null ? NONE : of.byNotation.getOrDefault(concept.notation(), of.byOthers);
    }

    int[] byNumber() {
        return byNumber;
    }
}
