package org.trialgraph.trial;

/** Document shared beside individual participant data (ClinicalTrials.gov: IpdSharingInfoType). */
public enum IpdInfoType implements Code {
    STUDY_PROTOCOL,
    SAP,
    ICF,
    CSR,
    ANALYTIC_CODE
}
