package org.trialgraph.trial;

/** Kind of study (ClinicalTrials.gov: StudyType). */
public enum StudyType implements Code {
    INTERVENTIONAL,
    OBSERVATIONAL,
    EXPANDED_ACCESS
}
