package org.trialgraph.trial;

/** Kind of responsible party (ClinicalTrials.gov: ResponsiblePartyType). */
public enum ResponsiblePartyType implements Code {
    SPONSOR,
    PRINCIPAL_INVESTIGATOR,
    SPONSOR_INVESTIGATOR
}
