package org.trialgraph.trial;

import java.util.Optional;

/** Who watches over the trial (ClinicalTrials.gov: oversightModule); empty means not stated. */
public record Oversight(
        Optional<Boolean> hasDataMonitoringCommittee,
        Optional<Boolean> isFdaRegulatedDrug,
        Optional<Boolean> isFdaRegulatedDevice,
        Optional<Boolean> isUnapprovedDevice,
        Optional<Boolean> isPediatricPostmarketSurveillance,
        Optional<Boolean> isUsExport,
        Optional<Boolean> fdaaa801Violation) {
    /** Nothing is said. */
    public static final Oversight NOT_STATED = new Oversight(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
