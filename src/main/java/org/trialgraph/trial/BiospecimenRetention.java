package org.trialgraph.trial;

/** What samples are kept (ClinicalTrials.gov: BioSpecRetention). */
public enum BiospecimenRetention implements Code {
    NONE_RETAINED,
    SAMPLES_WITH_DNA,
    SAMPLES_WITHOUT_DNA
}
