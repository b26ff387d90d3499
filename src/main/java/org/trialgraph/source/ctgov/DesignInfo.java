package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Allocation;
import org.trialgraph.trial.Assignment;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.InterventionModel;
import org.trialgraph.trial.MaskedRole;
import org.trialgraph.trial.Masking;
import org.trialgraph.trial.MaskingLevel;
import org.trialgraph.trial.ObservationalModel;
import org.trialgraph.trial.PrimaryPurpose;
import org.trialgraph.trial.TimePerspective;

/** Reads {@code designInfo}. */
final class DesignInfo {
    Optional<Coded<ObservationalModel>> observationalModel = Optional.empty();
    Optional<Coded<TimePerspective>> timePerspective = Optional.empty();
    private Optional<Coded<Allocation>> allocation = Optional.empty();
    private Optional<Coded<InterventionModel>> model = Optional.empty();
    private Optional<String> modelDescription = Optional.empty();
    private Optional<Coded<PrimaryPurpose>> purpose = Optional.empty();
    private Optional<Coded<MaskingLevel>> masking = Optional.empty();
    private Optional<String> maskingDescription = Optional.empty();
    private List<Coded<MaskedRole>> masked = List.of();

    void read(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "allocation" -> allocation = json.code(Codes.ALLOCATION);
                case "interventionModel" -> model = json.code(Codes.INTERVENTION_MODEL);
                case "interventionModelDescription" -> modelDescription = json.text();
                case "primaryPurpose" -> purpose = json.code(Codes.PURPOSE);
                case "observationalModel" -> observationalModel = json.code(Codes.OBSERVATIONAL_MODEL);
                case "timePerspective" -> timePerspective = json.code(Codes.TIME);
                case "maskingInfo" -> masking(json);
                default -> json.unknown();
            }
        }
    }

    private void masking(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "masking" -> masking = json.code(Codes.MASKING);
                case "maskingDescription" -> maskingDescription = json.text();
                case "whoMasked" -> masked = json.codes(Codes.MASKED_ROLE);
                default -> json.unknown();
            }
        }
    }

    Assignment assignment() {
        return new Assignment(allocation, model, modelDescription, purpose);
    }

    Masking masking() {
        return new Masking(masking, maskingDescription, masked);
    }
}
