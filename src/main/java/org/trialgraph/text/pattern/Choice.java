package org.trialgraph.text.pattern;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What can stand at one place of a match: one of some words, some concepts, a number, or anything; equal by content. */
final class Choice {
    final BitSet words = new BitSet();
    /** For each scheme the notations that will do, or none where all do. */
    final Map<String, Set<String>> notations = new HashMap<>();

    boolean number;
    boolean anything;

    /** Lets concepts of a scheme stand there too. */
    void add(String scheme, Set<String> some) {
        notations.merge(scheme, some, (one, other) -> {
            Set<String> both = new HashSet<>(one);
            both.addAll(other);
            return one.isEmpty() || other.isEmpty() ? Set.of() : both;
        });
    }

    /** How much can stand there; what asks for little is rarely met. */
    int size() {
        return words.cardinality() + notations.size() + (number ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choice that
                && words.equals(that.words)
                && notations.equals(that.notations)
                && number == that.number
                && anything == that.anything;
    }

    @Override
    public int hashCode() {
        return words.hashCode() * 31 + notations.hashCode() + (number ? 1 : 0);
    }
}
