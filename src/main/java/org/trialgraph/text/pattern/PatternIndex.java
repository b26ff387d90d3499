package org.trialgraph.text.pattern;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.text.lexicon.Mention;

/** Which of many patterns can match at a token, by the word or concept that stands there. */
public final class PatternIndex {
    private static final int[] NONE = {};

    private final int[][] byWord;
    private final Map<String, int[]> byScheme = new HashMap<>();
    private final int[] byNumber;
    private final int[] anywhere;

    /** An index over patterns, which are known by their place in the list, for so many words of the vocabulary. */
    public PatternIndex(List<Pattern> patterns, int words) {
        BitSet[] ofWords = new BitSet[words];
        Map<String, BitSet> ofSchemes = new HashMap<>();
        BitSet ofNumbers = new BitSet();
        BitSet ofAnything = new BitSet();
        for (int i = 0; i < patterns.size(); i++) {
            Node.Firsts firsts = patterns.get(i).firsts();
            if (firsts.anything) {
                ofAnything.set(i);
                continue;
            }
            int number = i;
            firsts.words.stream().forEach(word -> set(ofWords, word, number));
            firsts.schemes.forEach(scheme ->
                    ofSchemes.computeIfAbsent(scheme, s -> new BitSet()).set(number));
            ofNumbers.set(i, firsts.number);
        }
        byWord = new int[words][];
        for (int word = 0; word < words; word++) {
            byWord[word] = ofWords[word] == null ? NONE : ofWords[word].stream().toArray();
        }
        ofSchemes.forEach((scheme, set) -> byScheme.put(scheme, set.stream().toArray()));
        byNumber = ofNumbers.stream().toArray();
        anywhere = ofAnything.stream().toArray();
    }

    private static void set(BitSet[] sets, int word, int number) {
        if (sets[word] == null) {
            sets[word] = new BitSet();
        }
        sets[word].set(number);
    }

    /** Takes patterns by their places in the list. */
    public interface Group {
        /** Takes some patterns; one may stand in two groups. */
        void accept(int[] patterns);
    }

    /** Hands on the patterns that may match at a token. */
    public void candidates(Frame frame, int token, Group group) {
        group.accept(anywhere);
        int word = frame.tokens.word(token);
        if (word >= 0 && byWord[word].length > 0) {
            group.accept(byWord[word]);
        }
        List<Mention> mentions = frame.mentions.at(token);
        for (int i = 0; i < mentions.size(); i++) {
            group.accept(byScheme.getOrDefault(mentions.get(i).concept().scheme(), NONE));
        }
        if (!Double.isNaN(frame.tokens.number(token))) {
            group.accept(byNumber);
        }
    }
}
