package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Outcome;
import org.trialgraph.trial.OutcomeType;

/** Reads {@code outcomesModule}. */
final class OutcomesModule {
    private OutcomesModule() {}

    static List<Outcome> read(JsonFields json) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "primaryOutcomes" -> outcomes.addAll(json.list(j -> outcome(j, OutcomeType.PRIMARY)));
                case "secondaryOutcomes" -> outcomes.addAll(json.list(j -> outcome(j, OutcomeType.SECONDARY)));
                case "otherOutcomes" -> outcomes.addAll(json.list(j -> outcome(j, OutcomeType.OTHER)));
                default -> json.unknown();
            }
        }
        return outcomes;
    }

    private static Optional<Outcome> outcome(JsonFields json, OutcomeType type) throws IOException {
        Optional<String> measure = Optional.empty();
        Optional<String> description = Optional.empty();
        Optional<String> timeFrame = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "measure" -> measure = json.text();
                case "description" -> description = json.text();
                case "timeFrame" -> timeFrame = json.text();
                default -> json.unknown();
            }
        }
        if (measure.isEmpty()) {
            json.lost("measure", List.of(description, timeFrame));
            return Optional.empty();
        }
        return Optional.of(new Outcome(type, measure.get(), description, timeFrame));
    }
}
