package org.trialgraph.trial;

/** Plan to share individual participant data (ClinicalTrials.gov: IpdSharing). */
public enum IpdSharing implements Code {
    YES,
    NO,
    UNDECIDED
}
