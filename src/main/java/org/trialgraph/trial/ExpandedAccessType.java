package org.trialgraph.trial;

/** Kind of expanded access (ClinicalTrials.gov: expandedAccessTypes). */
public enum ExpandedAccessType implements Code {
    INDIVIDUAL,
    INTERMEDIATE,
    TREATMENT
}
