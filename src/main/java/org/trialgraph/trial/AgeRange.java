package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/** Age limits; an empty limit is not stated (which may mean none). */
public record AgeRange(Optional<Age> minimum, Optional<Age> maximum, List<Coded<StandardAge>> standardAges) {
    /** Nothing is said. */
    public static final AgeRange NOT_STATED = new AgeRange(Optional.empty(), Optional.empty(), List.of());

    public AgeRange {
        standardAges = List.copyOf(standardAges);
    }
}
