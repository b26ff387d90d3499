package org.trialgraph.trial.finding;

import java.util.Optional;

/**
 * One value of one slot, stated by the record about its own treatment or population.
 *
 * @param value in the words of the labelling guide, e.g. {@code Haploidentical} or {@code 1e7 cells/kg}
 * @param qualifier the words before an amount by which it is the least, the most or about so much, e.g. {@code at least}
 */
public record Fact(Slot slot, String value, Optional<String> qualifier, Evidence evidence) {
    /** A value that stands for itself. */
    public Fact(Slot slot, String value, Evidence evidence) {
        this(slot, value, Optional.empty(), evidence);
    }
}
