package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/** The plan to share individual participant data (ClinicalTrials.gov: ipdSharingStatementModule). */
public record IpdStatement(
        Optional<Coded<IpdSharing>> sharing,
        Optional<String> description,
        List<Coded<IpdInfoType>> infoTypes,
        Optional<String> timeFrame,
        Optional<String> accessCriteria,
        Optional<String> url) {
    /** Nothing is said. */
    public static final IpdStatement NOT_STATED = new IpdStatement(
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public IpdStatement {
        infoTypes = List.copyOf(infoTypes);
    }
}
