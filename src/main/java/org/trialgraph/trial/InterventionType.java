package org.trialgraph.trial;

/** Kind of an intervention (ClinicalTrials.gov: InterventionType). Cell products appear under several of them. */
public enum InterventionType implements Code {
    BEHAVIORAL,
    BIOLOGICAL,
    COMBINATION_PRODUCT,
    DEVICE,
    DIAGNOSTIC_TEST,
    DIETARY_SUPPLEMENT,
    DRUG,
    GENETIC,
    PROCEDURE,
    RADIATION,
    OTHER
}
