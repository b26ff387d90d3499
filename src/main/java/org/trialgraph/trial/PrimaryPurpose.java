package org.trialgraph.trial;

/** Main purpose of the interventions (ClinicalTrials.gov: PrimaryPurpose). */
public enum PrimaryPurpose implements Code {
    TREATMENT,
    PREVENTION,
    DIAGNOSTIC,
    ECT,
    SUPPORTIVE_CARE,
    SCREENING,
    HEALTH_SERVICES_RESEARCH,
    BASIC_SCIENCE,
    DEVICE_FEASIBILITY,
    OTHER
}
