package org.trialgraph.text.pattern;

import java.util.HashMap;

/** A row of words, concepts, numbers and gaps that is looked for within one sentence. */
public final class Pattern {
    /** Answered where a pattern does not match. */
    public static final int NO_MATCH = Node.NO;

    private final Node first;
    private final Choice firsts;
    private final Needs needs;

    Pattern(Node first) {
        this.first = first;
        this.firsts = first.firsts();
        this.needs = first.needs(new HashMap<>());
    }

    /** Where the match that begins at a token ends, or {@link #NO_MATCH}; what it captured stands in the frame. */
    public int match(Frame frame, int token) {
        frame.clear();
        return first.match(frame, token);
    }

    /** What a match can begin with. */
    Choice firsts() {
        return firsts;
    }

    /** What every match holds. */
    Needs needs() {
        return needs;
    }
}
