package org.trialgraph.text.pattern;

import java.util.HashMap;
import java.util.Map;

/**
 * What every match from some step on holds, each with how many tokens at most stand before it.
 *
 * <p>A text where one of these is missing need not be searched for the pattern.
 */
final class Needs {
    /** Nothing is known of every match. */
    static final Needs NONE = new Needs(Map.of());
    /** More tokens than a sentence has; names of concepts may be of any length. */
    static final int FAR = 1 << 16;

    private final Map<Choice, Integer> farthest;

    private Needs(Map<Choice, Integer> farthest) {
        this.farthest = farthest;
    }

    Map<Choice, Integer> farthest() {
        return farthest;
    }

    /** The same behind up to so many tokens. */
    Needs behind(int tokens) {
        Map<Choice, Integer> moved = new HashMap<>();
        farthest.forEach((choice, most) -> moved.put(choice, Math.min(FAR, most + tokens)));
        return new Needs(moved);
    }

    /** These and what stands at the first place of all. */
    Needs with(Choice first) {
        Map<Choice, Integer> more = new HashMap<>(farthest);
        if (!first.anything) {
            more.put(first, 0);
        }
        return new Needs(more);
    }

    /** What both need. */
    Needs common(Needs other) {
        Map<Choice, Integer> common = new HashMap<>();
        farthest.forEach((choice, most) -> {
            Integer others = other.farthest.get(choice);
            if (others != null) {
                common.put(choice, Math.max(most, others));
            }
        });
        return new Needs(common);
    }
}
