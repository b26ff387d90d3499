package org.trialgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.Assignment;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.Design;
import org.trialgraph.trial.Enrolment;
import org.trialgraph.trial.Masking;
import org.trialgraph.trial.Observation;
import org.trialgraph.trial.Trial;

/** States how the trial is built. */
final class DesignMapper implements Mapper {
    private static final CodedTerm STUDY_TYPE = new CodedTerm(DesignTerms.STUDY_TYPE, DesignTerms.STUDY_TYPE_REPORTED);
    private static final CodedTerm PHASE = new CodedTerm(DesignTerms.PHASE, DesignTerms.PHASE_REPORTED);
    private static final CodedTerm ALLOCATION = new CodedTerm(DesignTerms.ALLOCATION, DesignTerms.ALLOCATION_REPORTED);
    private static final CodedTerm MODEL =
            new CodedTerm(DesignTerms.INTERVENTION_MODEL, DesignTerms.INTERVENTION_MODEL_REPORTED);
    private static final CodedTerm PURPOSE =
            new CodedTerm(DesignTerms.PRIMARY_PURPOSE, DesignTerms.PRIMARY_PURPOSE_REPORTED);
    private static final CodedTerm MASKING = new CodedTerm(DesignTerms.MASKING, DesignTerms.MASKING_REPORTED);
    private static final CodedTerm MASKED = new CodedTerm(DesignTerms.MASKED_ROLE, DesignTerms.MASKED_ROLE_REPORTED);
    private static final CodedTerm OBSERVATIONAL_MODEL =
            new CodedTerm(DesignTerms.OBSERVATIONAL_MODEL, DesignTerms.OBSERVATIONAL_MODEL_REPORTED);
    private static final CodedTerm PERSPECTIVE =
            new CodedTerm(DesignTerms.TIME_PERSPECTIVE, DesignTerms.TIME_PERSPECTIVE_REPORTED);
    private static final CodedTerm RETENTION =
            new CodedTerm(DesignTerms.BIOSPECIMEN_RETENTION, DesignTerms.BIOSPECIMEN_RETENTION_REPORTED);

    @Override
    public void map(Trial trial, Statements out) {
        Design design = trial.design();
        out.coded(out.trial(), STUDY_TYPE, design.studyType(), "design.studyType");
        out.coded(out.trial(), PHASE, design.phase(), "design.phase");
        assignment(design.assignment(), out);
        masking(design.masking(), out);
        enrolment(design.enrolment(), out);
        observation(design.observation(), out);
    }

    private static void assignment(Assignment assignment, Statements out) {
        Node trial = out.trial();
        out.coded(trial, ALLOCATION, assignment.allocation(), "design.assignment.allocation");
        out.coded(trial, MODEL, assignment.model(), "design.assignment.model");
        out.text(
                trial,
                DesignTerms.INTERVENTION_MODEL_DESCRIPTION,
                assignment.modelDescription(),
                "design.assignment.modelDescription");
        out.coded(trial, PURPOSE, assignment.primaryPurpose(), "design.assignment.primaryPurpose");
    }

    private static void masking(Masking masking, Statements out) {
        out.coded(out.trial(), MASKING, masking.level(), "design.masking.level");
        out.text(out.trial(), DesignTerms.MASKING_DESCRIPTION, masking.description(), "design.masking.description");
        out.coded(out.trial(), MASKED, masking.roles(), "design.masking.roles");
    }

    /** The one number under the general property is the actual one if there is one, else the first stated. */
    private static void enrolment(List<Enrolment> all, Statements out) {
        @Nullable Enrolment planned = null;
        @Nullable Enrolment actual = null;
        for (Enrolment enrolment : all) {
            Optional<DateType> type = enrolment.type().flatMap(Coded::code);
            if (type.isEmpty()) {
                enrolment
                        .type()
                        .ifPresent(words -> enrolmentText(DesignTerms.ENROLMENT_TYPE_REPORTED, words.reported(), out));
            } else if (type.get() == DateType.ACTUAL && actual == null) {
                actual = enrolment;
                participants(DesignTerms.ACTUAL_ENROLMENT, enrolment, out);
            } else if (type.get() == DateType.ESTIMATED && planned == null) {
                planned = enrolment;
                participants(DesignTerms.PLANNED_ENROLMENT, enrolment, out);
            } else {
                enrolmentText(DesignTerms.ENROLMENT_REPORTED, Integer.toString(enrolment.participants()), out);
            }
        }
        if (!all.isEmpty()) {
            participants(DesignTerms.ENROLMENT, actual == null ? all.get(0) : actual, out);
        }
    }

    private static void participants(Node property, Enrolment enrolment, Statements out) {
        out.integer(out.trial(), property, enrolment.participants());
    }

    private static void enrolmentText(Node property, String text, Statements out) {
        out.text(out.trial(), property, text, "design.enrolment");
    }

    private static void observation(Observation observation, Statements out) {
        Node trial = out.trial();
        out.coded(trial, OBSERVATIONAL_MODEL, observation.model(), "design.observation.model");
        out.coded(trial, PERSPECTIVE, observation.timePerspective(), "design.observation.timePerspective");
        out.flag(trial, DesignTerms.PATIENT_REGISTRY, observation.patientRegistry());
        out.text(trial, DesignTerms.TARGET_DURATION, observation.targetDuration(), "design.observation.targetDuration");
        out.coded(trial, RETENTION, observation.biospecimenRetention(), "design.observation.biospecimenRetention");
        out.text(
                trial,
                DesignTerms.BIOSPECIMEN_DESCRIPTION,
                observation.biospecimenDescription(),
                "design.observation.biospecimenDescription");
    }
}
