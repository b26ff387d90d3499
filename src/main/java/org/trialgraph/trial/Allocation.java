package org.trialgraph.trial;

/** How participants are allocated to arms (ClinicalTrials.gov: DesignAllocation). */
public enum Allocation implements Code {
    RANDOMIZED,
    NON_RANDOMIZED,
    NA
}
