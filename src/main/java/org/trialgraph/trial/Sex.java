package org.trialgraph.trial;

/** Sex of eligible participants (ClinicalTrials.gov: Sex). */
public enum Sex implements Code {
    FEMALE,
    MALE,
    ALL
}
