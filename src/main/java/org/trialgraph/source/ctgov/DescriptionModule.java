package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Description;

/** Reads {@code descriptionModule} and {@code conditionsModule}. */
final class DescriptionModule {
    private DescriptionModule() {}

    static Description read(JsonFields json) throws IOException {
        Optional<String> brief = Optional.empty();
        Optional<String> detailed = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "briefSummary" -> brief = json.text();
                case "detailedDescription" -> detailed = json.text();
                default -> json.unknown();
            }
        }
        return new Description(brief, detailed);
    }

    static Conditions conditions(JsonFields json) throws IOException {
        List<String> conditions = List.of();
        List<String> keywords = List.of();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "conditions" -> conditions = json.texts();
                case "keywords" -> keywords = json.texts();
                default -> json.unknown();
            }
        }
        return new Conditions(conditions, keywords);
    }
}
