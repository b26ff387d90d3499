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
    private final Lookup meeting;
    private final Lookup starts;
    private final int[] needs;
    private final int[] begins;
    private final Frame frame;
    /** For each need behind which token it was met last, that is nearest ahead; 0 for never. */
    private final int[] met;

    private int[] candidates = new int[64];
    private int count;

    PatternSearch(PatternIndex index, Frame frame) {
        this.index = index;
        this.meeting = index.meeting();
        this.starts = index.starts();
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
        meet(meeting.ofWords(), meeting.begin(word), meeting.end(word), token);
        for (int i = 0; i < mentions.size(); i++) {
            meetAll(meeting.byConcept(mentions.get(i).concept()), token);
        }
        if (number) {
            meetAll(meeting.byNumber(), token);
        }
        chooseAll(index.anywhere(), token);
        choose(starts.ofWords(), starts.begin(word), starts.end(word), token);
        for (int i = 0; i < mentions.size(); i++) {
            chooseAll(starts.byConcept(mentions.get(i).concept()), token);
        }
        if (number) {
            chooseAll(starts.byNumber(), token);
        }
        return count;
    }

    /** One of the patterns that can match at the token, by its place in the list. */
    public int candidate(int place) {
        return candidates[place];
    }

    private void meetAll(int[] some, int token) {
        meet(some, 0, some.length, token);
    }

    private void meet(int[] row, int from, int to, int token) {
        for (int i = from; i < to; i++) {
            met[row[i]] = token + 1;
        }
    }

    private void chooseAll(int[] patterns, int token) {
        choose(patterns, 0, patterns.length, token);
    }

    private void choose(int[] row, int from, int to, int token) {
        for (int i = from; i < to; i++) {
            int pattern = row[i];
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
