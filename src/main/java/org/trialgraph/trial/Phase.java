package org.trialgraph.trial;

/** Phase of a trial; a combined phase is one member (ClinicalTrials.gov: Phase, a list). */
public enum Phase implements Code {
    EARLY_PHASE1,
    PHASE1,
    PHASE1_PHASE2,
    PHASE2,
    PHASE2_PHASE3,
    PHASE3,
    PHASE4,
    NA
}
