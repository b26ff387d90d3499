package org.trialgraph.trial;

/** Role of an official (ClinicalTrials.gov: OfficialRole). */
public enum OfficialRole implements Code {
    STUDY_CHAIR,
    STUDY_DIRECTOR,
    PRINCIPAL_INVESTIGATOR,
    SUB_INVESTIGATOR
}
