package org.trialgraph.trial;

/** Role of an arm (ClinicalTrials.gov: ArmGroupType). */
public enum ArmType implements Code {
    EXPERIMENTAL,
    ACTIVE_COMPARATOR,
    PLACEBO_COMPARATOR,
    SHAM_COMPARATOR,
    NO_INTERVENTION,
    OTHER
}
