package org.trialgraph.trial;

/** Relation of a publication to the trial (ClinicalTrials.gov: ReferenceType). */
public enum ReferenceType implements Code {
    BACKGROUND,
    RESULT,
    DERIVED
}
