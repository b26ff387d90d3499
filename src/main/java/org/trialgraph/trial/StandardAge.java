package org.trialgraph.trial;

/** Standard age group (ClinicalTrials.gov: StandardAge). */
public enum StandardAge implements Code {
    CHILD,
    ADULT,
    OLDER_ADULT
}
