package org.trialgraph.text.pattern;

import java.util.BitSet;
import java.util.Map;

/** The steps that take no token and only let a match go on where something holds. */
final class Guard {
    private Guard() {}

    /** Goes on only where something does not follow. */
    static final class Not extends Node {
        private final Node unwanted;
        private final Node next;

        Not(Node unwanted, Node next) {
            this.unwanted = unwanted;
            this.next = next;
        }

        @Override
        int match(Frame frame, int place) {
            return unwanted.match(frame, place) == NO ? next.match(frame, place) : NO;
        }

        @Override
        void firsts(Choice firsts) {
            next.firsts(firsts);
        }

        @Override
        Needs findNeeds(Map<Node, Needs> known) {
            return next.needs(known);
        }
    }

    /** Goes on only where the token before is none of some words. */
    static final class NotAfter extends Node {
        private final BitSet words;
        private final Node next;

        NotAfter(BitSet words, Node next) {
            this.words = words;
            this.next = next;
        }

        @Override
        int match(Frame frame, int place) {
            int before = place > frame.begin ? frame.tokens.word(place - 1) : -1;
            return before >= 0 && words.get(before) ? NO : next.match(frame, place);
        }

        @Override
        void firsts(Choice firsts) {
            next.firsts(firsts);
        }

        @Override
        Needs findNeeds(Map<Node, Needs> known) {
            return next.needs(known);
        }
    }

    /** Goes on only at the beginning of a sentence. */
    static final class Begin extends Node {
        private final Node next;

        Begin(Node next) {
            this.next = next;
        }

        @Override
        int match(Frame frame, int place) {
            return place == frame.begin ? next.match(frame, place) : NO;
        }

        @Override
        void firsts(Choice firsts) {
            next.firsts(firsts);
        }

        @Override
        Needs findNeeds(Map<Node, Needs> known) {
            return next.needs(known);
        }
    }
}
