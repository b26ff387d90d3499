package org.trialgraph.text.pattern;

import java.util.BitSet;
import java.util.Map;

/** A step that takes no token and only lets a match go on where something holds. */
abstract class Guard extends Node {
    private final Node next;

    private Guard(Node next) {
        this.next = next;
    }

    /** Whether a match may go on at a place. */
    abstract boolean holds(Frame frame, int place);

    @Override
    final int match(Frame frame, int place) {
        return holds(frame, place) ? next.match(frame, place) : NO;
    }

    @Override
    final void firsts(Choice firsts) {
        next.firsts(firsts);
    }

    @Override
    final Needs findNeeds(Map<Node, Needs> known) {
        return next.needs(known);
    }

    /** Goes on only where something does not follow. */
    static final class Not extends Guard {
        private final Node unwanted;

        Not(Node unwanted, Node next) {
            super(next);
            this.unwanted = unwanted;
        }

        @Override
        boolean holds(Frame frame, int place) {
            return unwanted.match(frame, place) == NO;
        }
    }

    /** Goes on only where the token before is none of some words. */
    static final class NotAfter extends Guard {
        private final BitSet words;

        NotAfter(BitSet words, Node next) {
            super(next);
            this.words = words;
        }

        @Override
        boolean holds(Frame frame, int place) {
            int before = place > frame.begin ? frame.tokens.word(place - 1) : -1;
            return before < 0 || !words.get(before);
        }
    }

    /** Goes on only at the beginning of a sentence. */
    static final class Begin extends Guard {
        Begin(Node next) {
            super(next);
        }

        @Override
        boolean holds(Frame frame, int place) {
            return place == frame.begin;
        }
    }
}
