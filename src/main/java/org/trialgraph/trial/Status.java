package org.trialgraph.trial;

/** Recruitment status of a trial or a site (ClinicalTrials.gov: Status, RecruitmentStatus, ExpandedAccessStatus). */
public enum Status implements Code {
    ACTIVE_NOT_RECRUITING,
    COMPLETED,
    ENROLLING_BY_INVITATION,
    NOT_YET_RECRUITING,
    RECRUITING,
    SUSPENDED,
    TERMINATED,
    WITHDRAWN,
    AVAILABLE,
    NO_LONGER_AVAILABLE,
    TEMPORARILY_NOT_AVAILABLE,
    APPROVED_FOR_MARKETING,
    WITHHELD,
    UNKNOWN
}
