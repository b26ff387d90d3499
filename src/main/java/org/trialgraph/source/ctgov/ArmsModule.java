package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.ArmType;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.InterventionType;
import org.trialgraph.trial.Treatment;

/** Reads {@code armsInterventionsModule}. */
final class ArmsModule {
    private ArmsModule() {}

    static Treatment read(JsonFields json) throws IOException {
        List<Arm> arms = List.of();
        List<Intervention> interventions = List.of();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "armGroups" -> arms = json.list(ArmsModule::arm);
                case "interventions" -> interventions = json.list(ArmsModule::intervention);
                default -> json.unknown();
            }
        }
        return new Treatment(arms, interventions);
    }

    private static Optional<Arm> arm(JsonFields json) throws IOException {
        Optional<String> label = Optional.empty();
        Optional<Coded<ArmType>> type = Optional.empty();
        Optional<String> description = Optional.empty();
        List<String> interventionNames = List.of();
        if (!json.isObject()) {
            return Optional.empty();
        }
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "label" -> label = json.text();
                case "type" -> type = json.code(Codes.ARM);
                case "description" -> description = json.text();
                case "interventionNames" -> interventionNames = json.texts();
                default -> json.unknown();
            }
        }
        return Optional.of(new Arm(label, type, description, interventionNames));
    }

    private static Optional<Intervention> intervention(JsonFields json) throws IOException {
        Optional<Coded<InterventionType>> type = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<String> description = Optional.empty();
        List<String> armLabels = List.of();
        List<String> otherNames = List.of();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "type" -> type = json.code(Codes.INTERVENTION);
                case "name" -> name = json.text();
                case "description" -> description = json.text();
                case "armGroupLabels" -> armLabels = json.texts();
                case "otherNames" -> otherNames = json.texts();
                default -> json.unknown();
            }
        }
        if (name.isEmpty()) {
            json.lost(
                    "name",
                    List.of(
                            type.map(Coded::reported),
                            description,
                            otherNames.stream().findFirst()));
            return Optional.empty();
        }
        return Optional.of(new Intervention(type, name.get(), description, armLabels, otherNames));
    }
}
