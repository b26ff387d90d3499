package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Properties of the design. */
public final class DesignTerms {
    public static final Node STUDY_TYPE = Vocabulary.term("studyType");
    public static final Node STUDY_TYPE_REPORTED = Vocabulary.term("studyTypeReported");
    public static final Node PHASE = Vocabulary.term("phase");
    public static final Node PHASE_REPORTED = Vocabulary.term("phaseReported");
    public static final Node ALLOCATION = Vocabulary.term("allocation");
    public static final Node ALLOCATION_REPORTED = Vocabulary.term("allocationReported");
    public static final Node INTERVENTION_MODEL = Vocabulary.term("interventionModel");
    public static final Node INTERVENTION_MODEL_REPORTED = Vocabulary.term("interventionModelReported");
    public static final Node INTERVENTION_MODEL_DESCRIPTION = Vocabulary.term("interventionModelDescription");
    public static final Node OBSERVATIONAL_MODEL = Vocabulary.term("observationalModel");
    public static final Node OBSERVATIONAL_MODEL_REPORTED = Vocabulary.term("observationalModelReported");
    public static final Node TIME_PERSPECTIVE = Vocabulary.term("timePerspective");
    public static final Node TIME_PERSPECTIVE_REPORTED = Vocabulary.term("timePerspectiveReported");
    public static final Node PRIMARY_PURPOSE = Vocabulary.term("primaryPurpose");
    public static final Node PRIMARY_PURPOSE_REPORTED = Vocabulary.term("primaryPurposeReported");
    public static final Node MASKING = Vocabulary.term("masking");
    public static final Node MASKING_REPORTED = Vocabulary.term("maskingReported");
    public static final Node MASKED_ROLE = Vocabulary.term("maskedRole");
    public static final Node MASKED_ROLE_REPORTED = Vocabulary.term("maskedRoleReported");
    public static final Node MASKING_DESCRIPTION = Vocabulary.term("maskingDescription");
    public static final Node TARGET_DURATION = Vocabulary.term("targetDuration");
    public static final Node PATIENT_REGISTRY = Vocabulary.term("patientRegistry");
    public static final Node BIOSPECIMEN_RETENTION = Vocabulary.term("biospecimenRetention");
    public static final Node BIOSPECIMEN_RETENTION_REPORTED = Vocabulary.term("biospecimenRetentionReported");
    public static final Node BIOSPECIMEN_DESCRIPTION = Vocabulary.term("biospecimenDescription");
    public static final Node EXPANDED_ACCESS_TYPE = Vocabulary.term("expandedAccessType");
    public static final Node EXPANDED_ACCESS_TYPE_REPORTED = Vocabulary.term("expandedAccessTypeReported");
    public static final Node ENROLMENT = Vocabulary.term("enrolment");
    public static final Node PLANNED_ENROLMENT = Vocabulary.term("plannedEnrolment");
    public static final Node ACTUAL_ENROLMENT = Vocabulary.term("actualEnrolment");
    public static final Node ENROLMENT_REPORTED = Vocabulary.term("enrolmentReported");
    public static final Node ENROLMENT_TYPE_REPORTED = Vocabulary.term("enrolmentTypeReported");
    public static final Node EXPANDED_ACCESS_RECORD_COUNT = Vocabulary.term("expandedAccessRecordCount");

    private DesignTerms() {}
}
