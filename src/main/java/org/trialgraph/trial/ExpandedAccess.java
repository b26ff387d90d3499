package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/**
 * Whether the product is given outside the trial (ClinicalTrials.gov: expandedAccessInfo, expandedAccessTypes).
 *
 * @param record the registration of the expanded access, if named
 * @param status its status, if stated
 * @param recordCount records that point at this expanded access record (nPtrsToThisExpAccNctId)
 */
public record ExpandedAccess(
        Optional<Boolean> available,
        Optional<String> record,
        Optional<Coded<Status>> status,
        List<ExpandedAccessType> types,
        Optional<Integer> recordCount) {
    /** Nothing is said. */
    public static final ExpandedAccess NOT_STATED =
            new ExpandedAccess(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public ExpandedAccess {
        types = List.copyOf(types);
    }
}
