package org.trialgraph.trial;

/** Class of an organisation (ClinicalTrials.gov: AgencyClass). */
public enum OrganisationClass implements Code {
    NIH,
    FED,
    OTHER_GOV,
    INDIV,
    INDUSTRY,
    NETWORK,
    AMBIG,
    OTHER,
    UNKNOWN
}
