package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.BodyMassIndexLimits;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.ResultsSubmission;

/** Reads {@code miscInfoModule}, which the register adds itself. */
final class MiscInfoModule {
    private static final int MAXIMUM_BODY_MASS_INDEX = 1000;

    final List<DatedEvent> dates = new ArrayList<>();
    List<String> removedCountries = List.of();
    List<ResultsSubmission> submissions = List.of();
    Optional<BodyMassIndexLimits> bodyMassIndex = Optional.empty();

    void read(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "versionHolder" -> Dates.day(json, DateEvent.DATA_VERSION).ifPresent(dates::add);
                case "removedCountries" -> removedCountries = json.texts();
                case "submissionTracking" -> submissionTracking(json);
                case "modelPredictions" -> modelPredictions(json);
                default -> json.unknown();
            }
        }
    }

    /** The day of the register's data from which the record was taken. */
    Optional<PartialDate> dataVersion() {
        return dates.stream()
                .filter(dated -> dated.event() == DateEvent.DATA_VERSION)
                .findFirst()
                .flatMap(DatedEvent::date);
    }

    private void submissionTracking(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "estimatedResultsFirstSubmitDate" ->
                    Dates.day(json, DateEvent.ESTIMATED_RESULTS_FIRST_SUBMITTED).ifPresent(dates::add);
                case "submissionInfos" -> submissions = json.list(MiscInfoModule::submission);
                // the day on which results were posted with the reviewers' comments; the record has no place for it yet
                case "firstMcpInfo" -> json.passOver();
                default -> json.unknown();
            }
        }
    }

    private static Optional<ResultsSubmission> submission(JsonFields json) throws IOException {
        Optional<String> release = Optional.empty();
        Optional<String> unrelease = Optional.empty();
        Optional<Boolean> unreleaseUnknown = Optional.empty();
        Optional<String> reset = Optional.empty();
        Optional<Integer> number = Optional.empty();
        if (!json.isObject()) {
            return Optional.empty();
        }
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "releaseDate" -> release = json.text();
                case "unreleaseDate" -> unrelease = json.text();
                case "unreleaseDateUnknown" -> unreleaseUnknown = json.truth();
                case "resetDate" -> reset = json.text();
                case "mcpReleaseN" -> number = json.count();
                default -> json.unknown();
            }
        }
        return Optional.of(new ResultsSubmission(release, unrelease, unreleaseUnknown, reset, number));
    }

    private void modelPredictions(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "bmiLimits" -> bodyMassIndex = Optional.of(limits(json));
                default -> json.unknown();
            }
        }
    }

    private static BodyMassIndexLimits limits(JsonFields json) throws IOException {
        Optional<BigDecimal> minimum = Optional.empty();
        Optional<BigDecimal> maximum = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "minBmi" -> minimum = json.decimal(0, MAXIMUM_BODY_MASS_INDEX);
                case "maxBmi" -> maximum = json.decimal(0, MAXIMUM_BODY_MASS_INDEX);
                default -> json.unknown();
            }
        }
        return new BodyMassIndexLimits(minimum, maximum);
    }
}
