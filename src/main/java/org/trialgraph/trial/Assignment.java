package org.trialgraph.trial;

import java.util.Optional;

/** Who gets what, and to which end (ClinicalTrials.gov: designInfo). */
public record Assignment(
        Optional<Coded<Allocation>> allocation,
        Optional<Coded<InterventionModel>> model,
        Optional<String> modelDescription,
        Optional<Coded<PrimaryPurpose>> primaryPurpose) {
    /** Nothing is said. */
    public static final Assignment NOT_STATED =
            new Assignment(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
