package org.trialgraph.text.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.text.lexicon.Mention;

/** Which of many patterns can match at a token, by the word or concept that stands there. */
public final class PatternIndex {
    private final Map<Integer, BitSet> byWord = new HashMap<>();
    private final Map<String, BitSet> byScheme = new HashMap<>();
    private final BitSet byNumber = new BitSet();
    private final BitSet anywhere = new BitSet();

    /** An index over patterns, which are known by their place in the list. */
    public PatternIndex(List<Pattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            Node.Firsts firsts = patterns.get(i).firsts();
            int number = i;
            firsts.words.stream()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, w -> new BitSet()).set(number));
            firsts.schemes.forEach(scheme ->
                    byScheme.computeIfAbsent(scheme, s -> new BitSet()).set(number));
            byNumber.set(i, byNumber.get(i) || firsts.number);
            anywhere.set(i, firsts.anything);
        }
    }

    /** The patterns that may match at a token, lowest number first. */
    public List<Integer> candidates(Frame frame, int token) {
        BitSet found = (BitSet) anywhere.clone();
        BitSet words = byWord.get(frame.tokens.word(token));
        if (words != null) {
            found.or(words);
        }
        for (Mention mention : frame.mentions.at(token)) {
            BitSet patterns = byScheme.get(mention.concept().scheme());
            if (patterns != null) {
                found.or(patterns);
            }
        }
        if (!Double.isNaN(frame.tokens.number(token))) {
            found.or(byNumber);
        }
        List<Integer> candidates = new ArrayList<>();
        found.stream().forEach(candidates::add);
        return candidates;
    }
}
