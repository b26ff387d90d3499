package org.trialgraph.text.pattern;

/** A row of words, concepts, numbers and gaps that is looked for within one sentence. */
public final class Pattern {
    /** Answered where a pattern does not match. */
    public static final int NO_MATCH = Node.NO;

    private final Node first;
    private final Node.Firsts firsts = new Node.Firsts();

    Pattern(Node first) {
        this.first = first;
        first.firsts(firsts);
    }

    /** Where the match that begins at a token ends, or {@link #NO_MATCH}; what it captured stands in the frame. */
    public int match(Frame frame, int token) {
        frame.clear();
        return first.match(frame, token);
    }

    Node.Firsts firsts() {
        return firsts;
    }
}
