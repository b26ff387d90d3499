package org.trialgraph.trial;

import java.util.Optional;

/** One step of the review of submitted results (ClinicalTrials.gov: submissionInfos). */
public record ResultsSubmission(
        Optional<String> releaseDate,
        Optional<String> unreleaseDate,
        Optional<Boolean> unreleaseDateUnknown,
        Optional<String> resetDate,
        Optional<Integer> release) {}
