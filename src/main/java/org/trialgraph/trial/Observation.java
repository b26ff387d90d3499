package org.trialgraph.trial;

import java.util.Optional;

/** The design of an observational study, and samples kept (ClinicalTrials.gov: designInfo, bioSpec, patientRegistry, targetDuration). */
public record Observation(
        Optional<Coded<ObservationalModel>> model,
        Optional<Coded<TimePerspective>> timePerspective,
        Optional<Boolean> patientRegistry,
        Optional<String> targetDuration,
        Optional<Coded<BiospecimenRetention>> biospecimenRetention,
        Optional<String> biospecimenDescription) {
    /** Nothing is said. */
    public static final Observation NOT_STATED = new Observation(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
