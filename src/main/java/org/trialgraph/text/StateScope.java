package org.trialgraph.text;

import java.util.List;
import org.trialgraph.text.lexicon.Mention;

/**
 * The diseases that a state is said of. A sentence whose states stand together, as in "relapsed or refractory", speaks of all its
 * diseases; where diseases stand between them, as in "relapsed AML and newly diagnosed myeloma", each is said of those next to it.
 */
final class StateScope {
    private static final String DISEASE = "disease";

    private StateScope() {}

    /** The diseases of the sentence that a match speaks of, where {@code all} are the states and onsets of the record. */
    static List<Mention> diseases(Hit hit, List<Hit> all) {
        PassageReading reading = hit.reading();
        int begin = reading.sentenceBegin(hit.from());
        int end = reading.tokens().sentenceEnd(begin);
        List<Mention> diseases = reading.mentions(DISEASE, begin, end);
        if (diseases.size() < 2) {
            return diseases;
        }
        int from = hit.from();
        int to = hit.to();
        int last = begin;
        int next = end;
        for (Hit other : all) {
            if (other.reading() != reading || other.from() < begin || other.from() >= end) {
                continue;
            }
            boolean together = reading.mentions(
                            DISEASE, Math.min(hit.to(), other.to()), Math.max(hit.from(), other.from()))
                    .isEmpty();
            if (together) {
                from = Math.min(from, other.from());
                to = Math.max(to, other.to());
            } else if (other.from() > hit.from()) {
                next = Math.min(next, other.from());
            } else {
                last = Math.max(last, other.to());
            }
        }
        return last == begin && next == end ? diseases : nearest(reading, last, from, to, next);
    }

    private static List<Mention> nearest(PassageReading reading, int last, int from, int to, int next) {
        List<Mention> before = reading.mentions(DISEASE, last, from);
        List<Mention> behind = reading.mentions(DISEASE, from, next);
        if (before.isEmpty() || behind.isEmpty()) {
            return before.isEmpty() ? behind : before;
        }
        int back = from - before.get(before.size() - 1).end();
        int forth = behind.get(0).start() - to;
        return back <= forth ? before : behind;
    }
}
