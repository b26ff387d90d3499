package org.trialgraph.trial;

import java.util.Optional;

/** Something that the trial plans to measure (ClinicalTrials.gov: outcomesModule). */
public record Outcome(OutcomeType type, String measure, Optional<String> description, Optional<String> timeFrame) {}
