package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/**
 * What the register itself adds to the record (ClinicalTrials.gov: derivedSection).
 *
 * @param removedCountries countries that the record named before
 * @param submissions steps of the review of results
 * @param bodyMassIndex limits that the register's model read in the criteria
 */
public record Derived(
        SubjectIndex conditions,
        SubjectIndex interventions,
        List<String> removedCountries,
        List<ResultsSubmission> submissions,
        Optional<BodyMassIndexLimits> bodyMassIndex) {
    /** Nothing is added. */
    public static final Derived NOT_STATED =
            new Derived(SubjectIndex.EMPTY, SubjectIndex.EMPTY, List.of(), List.of(), Optional.empty());

    public Derived {
        removedCountries = List.copyOf(removedCountries);
        submissions = List.copyOf(submissions);
    }
}
