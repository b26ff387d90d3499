package org.trialgraph.trial;

/** Time perspective of an observational study (ClinicalTrials.gov: DesignTimePerspective). */
public enum TimePerspective implements Code {
    RETROSPECTIVE,
    PROSPECTIVE,
    CROSS_SECTIONAL,
    OTHER
}
