package org.trialgraph.trial;

/** Model of an observational study (ClinicalTrials.gov: ObservationalModel). */
public enum ObservationalModel implements Code {
    COHORT,
    CASE_CONTROL,
    CASE_ONLY,
    CASE_CROSSOVER,
    ECOLOGIC_OR_COMMUNITY,
    FAMILY_BASED,
    DEFINED_POPULATION,
    NATURAL_HISTORY,
    OTHER
}
