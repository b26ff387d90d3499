package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/** How the trial is built (ClinicalTrials.gov: designModule). */
public record Design(
        Optional<Coded<StudyType>> studyType,
        Optional<Coded<Phase>> phase,
        Assignment assignment,
        Masking masking,
        List<Enrolment> enrolment,
        Observation observation) {
    /** Nothing is said. */
    public static final Design NOT_STATED = new Design(
            Optional.empty(),
            Optional.empty(),
            Assignment.NOT_STATED,
            Masking.NOT_STATED,
            List.of(),
            Observation.NOT_STATED);

    public Design {
        enrolment = List.copyOf(enrolment);
    }
}
