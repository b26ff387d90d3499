package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.Status;

/** Reads {@code statusModule}. */
final class StatusModule {
    Optional<Coded<Status>> overallStatus = Optional.empty();
    Optional<Coded<Status>> lastKnownStatus = Optional.empty();
    Optional<String> whyStopped = Optional.empty();
    Optional<Boolean> delayedPosting = Optional.empty();
    Optional<Boolean> resultsWaived = Optional.empty();
    Optional<Boolean> expandedAccess = Optional.empty();
    Optional<String> expandedAccessRecord = Optional.empty();
    Optional<Coded<Status>> expandedAccessStatus = Optional.empty();
    final List<DatedEvent> dates = new ArrayList<>();

    void read(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "overallStatus" -> overallStatus = json.code(Codes.STATUS);
                case "lastKnownStatus" -> lastKnownStatus = json.code(Codes.STATUS);
                case "delayedPosting" -> delayedPosting = json.truth();
                case "whyStopped" -> whyStopped = json.text();
                case "resultsWaived" -> resultsWaived = json.truth();
                case "expandedAccessInfo" -> expandedAccess(json);
                default -> date(json);
            }
        }
    }

    private void date(JsonFields json) throws IOException {
        switch (json.name()) {
            case "statusVerifiedDate" -> day(json, DateEvent.VERIFIED);
            case "startDateStruct" -> dated(json, DateEvent.START);
            case "primaryCompletionDateStruct" -> dated(json, DateEvent.PRIMARY_COMPLETION);
            case "completionDateStruct" -> dated(json, DateEvent.COMPLETION);
            case "studyFirstSubmitDate" -> day(json, DateEvent.FIRST_SUBMITTED);
            case "studyFirstSubmitQcDate" -> day(json, DateEvent.FIRST_SUBMITTED_QUALITY_CONTROL);
            case "studyFirstPostDateStruct" -> dated(json, DateEvent.FIRST_POSTED);
            case "resultsFirstSubmitDate" -> day(json, DateEvent.RESULTS_FIRST_SUBMITTED);
            case "resultsFirstSubmitQcDate" -> day(json, DateEvent.RESULTS_FIRST_SUBMITTED_QUALITY_CONTROL);
            case "resultsFirstPostDateStruct" -> dated(json, DateEvent.RESULTS_FIRST_POSTED);
            case "dispFirstSubmitDate" -> day(json, DateEvent.DISPOSITION_FIRST_SUBMITTED);
            case "dispFirstSubmitQcDate" -> day(json, DateEvent.DISPOSITION_FIRST_SUBMITTED_QUALITY_CONTROL);
            case "dispFirstPostDateStruct" -> dated(json, DateEvent.DISPOSITION_FIRST_POSTED);
            case "lastUpdateSubmitDate" -> day(json, DateEvent.LAST_UPDATE_SUBMITTED);
            case "lastUpdatePostDateStruct" -> dated(json, DateEvent.LAST_UPDATE_POSTED);
            default -> json.unknown();
        }
    }

    private void day(JsonFields json, DateEvent event) throws IOException {
        Dates.day(json, event).ifPresent(dates::add);
    }

    private void dated(JsonFields json, DateEvent event) throws IOException {
        Dates.struct(json, event).ifPresent(dates::add);
    }

    private void expandedAccess(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "hasExpandedAccess" -> expandedAccess = json.truth();
                case "nctId" -> expandedAccessRecord = json.text();
                case "statusForNctId" -> expandedAccessStatus = json.code(Codes.STATUS);
                default -> json.unknown();
            }
        }
    }
}
