package org.trialgraph.trial;

import java.util.Optional;

/** A data set or document of the trial that is available elsewhere (ClinicalTrials.gov: availIpds). */
public record AvailableData(
        Optional<String> identifier, Optional<String> type, Optional<String> url, Optional<String> comment) {}
