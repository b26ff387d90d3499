package org.trialgraph.trial;

import java.util.Optional;

/** What the trial is about, in prose (ClinicalTrials.gov: descriptionModule, Markdown). */
public record Description(Optional<String> briefSummary, Optional<String> detailedDescription) {
    /** Nothing is said. */
    public static final Description NOT_STATED = new Description(Optional.empty(), Optional.empty());
}
