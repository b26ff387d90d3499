package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Oversight;

/** Reads {@code oversightModule}. */
final class OversightModule {
    private OversightModule() {}

    static Oversight read(JsonFields json) throws IOException {
        Optional<Boolean> committee = Optional.empty();
        Optional<Boolean> drug = Optional.empty();
        Optional<Boolean> device = Optional.empty();
        Optional<Boolean> unapproved = Optional.empty();
        Optional<Boolean> pediatric = Optional.empty();
        Optional<Boolean> export = Optional.empty();
        Optional<Boolean> violation = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "oversightHasDmc" -> committee = json.truth();
                case "isFdaRegulatedDrug" -> drug = json.truth();
                case "isFdaRegulatedDevice" -> device = json.truth();
                case "isUnapprovedDevice" -> unapproved = json.truth();
                case "isPpsd" -> pediatric = json.truth();
                case "isUsExport" -> export = json.truth();
                case "fdaaa801Violation" -> violation = json.truth();
                default -> json.unknown();
            }
        }
        return new Oversight(committee, drug, device, unapproved, pediatric, export, violation);
    }
}
