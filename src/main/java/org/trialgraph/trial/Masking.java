package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/** Who does not know the assignment (ClinicalTrials.gov: maskingInfo). */
public record Masking(
        Optional<Coded<MaskingLevel>> level, Optional<String> description, List<Coded<MaskedRole>> roles) {
    /** Nothing is said. */
    public static final Masking NOT_STATED = new Masking(Optional.empty(), Optional.empty(), List.of());

    public Masking {
        roles = List.copyOf(roles);
    }
}
