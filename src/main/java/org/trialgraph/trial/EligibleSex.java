package org.trialgraph.trial;

import java.util.Optional;

/** Which sex may take part, and whether gender counts. */
public record EligibleSex(Optional<Coded<Sex>> sex, Optional<Boolean> genderBased, Optional<String> genderDescription) {
    /** Nothing is said. */
    public static final EligibleSex NOT_STATED = new EligibleSex(Optional.empty(), Optional.empty(), Optional.empty());
}
