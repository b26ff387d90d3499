package org.trialgraph.trial;

/** Whether a date or a count is planned or has happened (ClinicalTrials.gov: DateType, EnrollmentType). */
public enum DateType implements Code {
    ACTUAL,
    ESTIMATED
}
