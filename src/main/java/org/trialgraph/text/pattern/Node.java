package org.trialgraph.text.pattern;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.trialgraph.text.lexicon.Mention;

/**
 * A step of a pattern. Each step knows its successor and answers the end of the whole match, or {@link #NO}.
 *
 * <p>Gaps are bounded and steps are counted, so the work at one place of a text is bounded too.
 */
abstract class Node {
    static final int NO = -1;
    private static final int MOST_STEPS = 4000;

    abstract int match(Frame frame, int place);

    /** Tells what a match can begin with. */
    abstract void firsts(Firsts firsts);

    static boolean tired(Frame frame) {
        return frame.steps++ > MOST_STEPS;
    }

    /** What the first token of a match can be: one of some words, a concept of a scheme, a number, or anything. */
    static final class Firsts {
        final BitSet words = new BitSet();
        final java.util.HashSet<String> schemes = new java.util.HashSet<>();
        boolean number;
        boolean anything;
    }

    /** The end of every pattern. */
    static final class End extends Node {
        @Override
        int match(Frame frame, int place) {
            return place;
        }

        @Override
        void firsts(Firsts firsts) {
            firsts.anything = true;
        }
    }

    /** One of some words. */
    static final class Word extends Node {
        private final BitSet words;
        private final Node next;

        Word(BitSet words, Node next) {
            this.words = words;
            this.next = next;
        }

        @Override
        int match(Frame frame, int place) {
            if (place >= frame.limit || tired(frame)) {
                return NO;
            }
            int word = frame.tokens.word(place);
            return word >= 0 && words.get(word) ? next.match(frame, place + 1) : NO;
        }

        @Override
        void firsts(Firsts firsts) {
            firsts.words.or(words);
        }
    }

    /** A number in digits or words. */
    static final class Digits extends Node {
        private final boolean captures;
        private final Node next;

        Digits(boolean captures, Node next) {
            this.captures = captures;
            this.next = next;
        }

        @Override
        int match(Frame frame, int place) {
            if (place >= frame.limit || Double.isNaN(frame.tokens.number(place))) {
                return NO;
            }
            if (captures && (frame.tokens.isGlued(place) || frame.tokens.isOfPower(place))) {
                return NO;
            }
            int end = next.match(frame, place + 1);
            if (end != NO && captures) {
                frame.capture(frame.tokens.number(place));
            }
            return end;
        }

        @Override
        void firsts(Firsts firsts) {
            firsts.number = true;
        }
    }

    /** A concept of a scheme, any or one of some. */
    static final class Named extends Node {
        private final String scheme;
        private final Set<String> notations;
        private final boolean captures;
        private final Node next;

        Named(String scheme, Set<String> notations, boolean captures, Node next) {
            this.scheme = scheme;
            this.notations = notations;
            this.captures = captures;
            this.next = next;
        }

        @Override
        int match(Frame frame, int place) {
            if (place >= frame.limit || tired(frame)) {
                return NO;
            }
            for (Mention mention : frame.mentions.at(place)) {
                if (fits(mention) && mention.end() <= frame.limit) {
                    int end = next.match(frame, mention.end());
                    if (end != NO) {
                        if (captures) {
                            frame.mention = mention;
                        }
                        return end;
                    }
                }
            }
            return NO;
        }

        private boolean fits(Mention mention) {
            return mention.concept().scheme().equals(scheme)
                    && (notations.isEmpty()
                            || notations.contains(mention.concept().notation()));
        }

        @Override
        void firsts(Firsts firsts) {
            firsts.schemes.add(scheme);
        }
    }

    /** Up to some tokens of any kind, as few as will do. */
    static final class Gap extends Node {
        private final int most;
        private final Node next;

        Gap(int most, Node next) {
            this.most = most;
            this.next = next;
        }

        @Override
        int match(Frame frame, int place) {
            for (int skip = 0; skip <= most && place + skip <= frame.limit; skip++) {
                int end = tired(frame) ? NO : next.match(frame, place + skip);
                if (end != NO) {
                    return end;
                }
            }
            return NO;
        }

        @Override
        void firsts(Firsts firsts) {
            firsts.anything = true;
        }
    }

    /** The first of several ways on that leads to the end. */
    static final class Either extends Node {
        private final List<Node> ways;

        Either(List<Node> ways) {
            this.ways = List.copyOf(ways);
        }

        @Override
        int match(Frame frame, int place) {
            for (Node way : ways) {
                int end = way.match(frame, place);
                if (end != NO) {
                    return end;
                }
            }
            return NO;
        }

        @Override
        void firsts(Firsts firsts) {
            Consumer<Node> tell = way -> way.firsts(firsts);
            ways.forEach(tell);
        }
    }

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
        void firsts(Firsts firsts) {
            next.firsts(firsts);
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
        void firsts(Firsts firsts) {
            next.firsts(firsts);
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
        void firsts(Firsts firsts) {
            next.firsts(firsts);
        }
    }
}
