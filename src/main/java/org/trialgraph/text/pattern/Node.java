package org.trialgraph.text.pattern;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    abstract void firsts(Choice firsts);

    /** What every match from here on holds; steps that lead to the same one share what is known of it. */
    abstract Needs findNeeds(Map<Node, Needs> known);

    final Needs needs(Map<Node, Needs> known) {
        Needs needs = known.get(this);
        if (needs == null) {
            needs = findNeeds(known);
            known.put(this, needs);
        }
        return needs;
    }

    final Choice firsts() {
        Choice firsts = new Choice();
        firsts(firsts);
        return firsts;
    }

    static boolean tired(Frame frame) {
        return frame.steps++ > MOST_STEPS;
    }

    /** The end of every pattern. */
    static final class End extends Node {
        @Override
        int match(Frame frame, int place) {
            return place;
        }

        @Override
        void firsts(Choice firsts) {
            firsts.anything = true;
        }

        @Override
        Needs findNeeds(Map<Node, Needs> known) {
            return Needs.NONE;
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
        void firsts(Choice firsts) {
            firsts.words.or(words);
        }

        @Override
        Needs findNeeds(Map<Node, Needs> known) {
            return next.needs(known).behind(1).with(firsts());
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
        void firsts(Choice firsts) {
            firsts.number = true;
        }

        @Override
        Needs findNeeds(Map<Node, Needs> known) {
            return next.needs(known).behind(1).with(firsts());
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
        void firsts(Choice firsts) {
            firsts.add(scheme, notations);
        }

        @Override
        Needs findNeeds(Map<Node, Needs> known) {
            return next.needs(known).behind(Needs.FAR).with(firsts());
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
        void firsts(Choice firsts) {
            firsts.anything = true;
        }

        @Override
        Needs findNeeds(Map<Node, Needs> known) {
            return next.needs(known).behind(most);
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
        void firsts(Choice firsts) {
            ways.forEach(way -> way.firsts(firsts));
        }

        @Override
        Needs findNeeds(Map<Node, Needs> known) {
            Needs common = ways.get(0).needs(known);
            for (Node way : ways) {
                common = common.common(way.needs(known));
            }
            return common.with(firsts());
        }
    }
}
