package org.trialgraph.trial;

import java.util.Optional;

/** The population that an observational study draws from. */
public record Population(Optional<String> description, Optional<Coded<SamplingMethod>> samplingMethod) {
    /** Nothing is said. */
    public static final Population NOT_STATED = new Population(Optional.empty(), Optional.empty());
}
