package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.BiospecimenRetention;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.Design;
import org.trialgraph.trial.Enrolment;
import org.trialgraph.trial.ExpandedAccessType;
import org.trialgraph.trial.Observation;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.StudyType;

/** Reads {@code designModule}. */
final class DesignModule {
    List<ExpandedAccessType> expandedAccessTypes = List.of();
    Optional<Integer> expandedAccessRecords = Optional.empty();
    private final DesignInfo info = new DesignInfo();
    private Optional<Coded<StudyType>> studyType = Optional.empty();
    private Optional<Coded<Phase>> phase = Optional.empty();
    private List<Enrolment> enrolment = List.of();
    private Optional<Boolean> patientRegistry = Optional.empty();
    private Optional<String> targetDuration = Optional.empty();
    private Optional<Coded<BiospecimenRetention>> retention = Optional.empty();
    private Optional<String> specimens = Optional.empty();

    void read(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "studyType" -> studyType = json.code(Codes.STUDY);
                case "nPtrsToThisExpAccNctId" -> expandedAccessRecords = json.count();
                case "expandedAccessTypes" -> expandedAccessTypes(json);
                case "patientRegistry" -> patientRegistry = json.truth();
                case "targetDuration" -> targetDuration = json.text();
                case "phases" -> phase = Phases.read(json);
                case "designInfo" -> info.read(json);
                case "bioSpec" -> biospecimens(json);
                case "enrollmentInfo" -> enrolment(json);
                default -> json.unknown();
            }
        }
    }

    Design design() {
        Observation observation = new Observation(
                info.observationalModel, info.timePerspective, patientRegistry, targetDuration, retention, specimens);
        return new Design(studyType, phase, info.assignment(), info.masking(), enrolment, observation);
    }

    private void expandedAccessTypes(JsonFields json) throws IOException {
        List<ExpandedAccessType> types = new ArrayList<>(3);
        json.enter();
        while (json.next()) {
            Optional<ExpandedAccessType> type = switch (json.name()) {
                case "individual" -> Optional.of(ExpandedAccessType.INDIVIDUAL);
                case "intermediate" -> Optional.of(ExpandedAccessType.INTERMEDIATE);
                case "treatment" -> Optional.of(ExpandedAccessType.TREATMENT);
                default -> Optional.empty();
            };
            if (type.isEmpty()) {
                json.unknown();
            } else if (json.truth().orElse(false)) {
                types.add(type.get());
            }
        }
        expandedAccessTypes = types;
    }

    private void biospecimens(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "retention" -> retention = json.code(Codes.RETENTION);
                case "description" -> specimens = json.text();
                default -> json.unknown();
            }
        }
    }

    private void enrolment(JsonFields json) throws IOException {
        Optional<Integer> count = Optional.empty();
        Optional<Coded<DateType>> type = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "count" -> count = json.count();
                case "type" -> type = json.code(Codes.DATE);
                default -> json.unknown();
            }
        }
        if (count.isPresent()) {
            enrolment = List.of(new Enrolment(count.get(), type));
        } else {
            json.lost("count", List.of(type.map(Coded::reported)));
        }
    }
}
