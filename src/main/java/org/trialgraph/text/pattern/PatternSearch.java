package org.trialgraph.text.pattern;

import java.util.Arrays;
import java.util.List;
import org.trialgraph.text.lexicon.Mention;

/**
 * Finds out, token by token, which patterns can match in one text.
 *
 * <p>Sentences may be taken in order, but the tokens of one go from its last to its first, so that it is known what stands ahead.
 */
public final class PatternSearch {
    private final PatternIndex index;
    private final int[] needs;
    private final int[] begins;
    private final Frame frame;
    /** For each need behind which token it was met last, that is nearest ahead; 0 for never. */
    private final int[] met;

    private int[] candidates = new int[64];
    private int count;

    PatternSearch(PatternIndex index, Frame frame) {
        this.index = index;
        this.needs = index.needs();
        this.begins = index.begins();
        this.frame = frame;
        this.met = new int[index.different()];
    }

    /** Goes to a token and answers how many patterns can match there; one that can begin in two ways counts twice. */
    public int at(int token) {
        count = 0;
        int word = frame.tokens.word(token);
        boolean number = !Double.isNaN(frame.tokens.number(token));
        List<Mention> mentions = frame.mentions.at(token);
        meet(index.meeting().byWord(word), token);
        for (int i = 0; i < mentions.size(); i++) {
            meet(index.meeting().byConcept(mentions.get(i).concept()), token);
        }
        if (number) {
            meet(index.meeting().byNumber(), token);
        }
        choose(index.anywhere(), token);
        choose(index.starts().byWord(word), token);
        for (int i = 0; i < mentions.size(); i++) {
            choose(index.starts().byConcept(mentions.get(i).concept()), token);
        }
        if (number) {
            choose(index.starts().byNumber(), token);
        }
        return count;
    }

    /** One of the patterns that can match at the token, by its place in the list. */
    public int candidate(int place) {
        return candidates[place];
    }

    private void meet(int[] some, int token) {
        for (int need : some) {
            met[need] = token + 1;
        }
    }

    private void choose(int[] patterns, int token) {
        for (int pattern : patterns) {
            if (standAhead(pattern, token)) {
                if (count == candidates.length) {
                    candidates = Arrays.copyOf(candidates, count * 2);
                }
                candidates[count++] = pattern;
            }
        }
    }

    /** Whether all is there, near enough; what was met in sentences before lies behind the token. */
    private boolean standAhead(int pattern, int token) {
        for (int i = begins[pattern]; i < begins[pattern + 1]; i += 2) {
            int ahead = met[needs[i]] - 1 - token;
            if (ahead < 0 || ahead > needs[i + 1]) {
                return false;
            }
        }
        return true;
    }
}
