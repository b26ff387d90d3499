package org.trialgraph.rdf;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.DateEvent;

/**
 * The properties of one kind of date.
 *
 * @param date the date itself
 * @param type whether it is planned or has happened
 * @param reported the date as written
 * @param typeReported the type as written
 */
public record DateTerms(Node date, Node type, Node reported, Node typeReported) {
    public static final Node START_YEAR = Vocabulary.term("startYear");

    private static final Map<DateEvent, DateTerms> BY_EVENT = byEvent();

    /** The properties of the date of an event. */
    public static DateTerms of(DateEvent event) {
        DateTerms terms = BY_EVENT.get(event);
        if (terms == null) {
            throw new IllegalStateException("no properties for " + event);
        }
        return terms;
    }

    private static Map<DateEvent, DateTerms> byEvent() {
        Map<DateEvent, DateTerms> terms = new EnumMap<>(DateEvent.class);
        Arrays.stream(DateEvent.values()).forEach(event -> terms.put(event, named(stem(event))));
        return Collections.unmodifiableMap(terms);
    }

    private static DateTerms named(String stem) {
        return new DateTerms(
                Vocabulary.term(stem),
                Vocabulary.term(stem + "Type"),
                Vocabulary.term(stem + "Reported"),
                Vocabulary.term(stem + "TypeReported"));
    }

    private static String stem(DateEvent event) {
        return switch (event) {
            case START -> "startDate";
            case PRIMARY_COMPLETION -> "primaryCompletionDate";
            case COMPLETION -> "completionDate";
            case FIRST_SUBMITTED -> "firstSubmittedDate";
            case FIRST_SUBMITTED_QUALITY_CONTROL -> "firstSubmittedQualityControlDate";
            case FIRST_POSTED -> "firstPostedDate";
            case LAST_UPDATE_SUBMITTED -> "lastUpdateSubmittedDate";
            case LAST_UPDATE_POSTED -> "lastUpdatePostedDate";
            case RESULTS_FIRST_SUBMITTED -> "resultsFirstSubmittedDate";
            case RESULTS_FIRST_SUBMITTED_QUALITY_CONTROL -> "resultsFirstSubmittedQualityControlDate";
            case RESULTS_FIRST_POSTED -> "resultsFirstPostedDate";
            case DISPOSITION_FIRST_SUBMITTED -> "dispositionFirstSubmittedDate";
            case DISPOSITION_FIRST_SUBMITTED_QUALITY_CONTROL -> "dispositionFirstSubmittedQualityControlDate";
            case DISPOSITION_FIRST_POSTED -> "dispositionFirstPostedDate";
            case ESTIMATED_RESULTS_FIRST_SUBMITTED -> "estimatedResultsFirstSubmittedDate";
            case VERIFIED -> "verifiedDate";
            case REGISTRATION -> "registrationDate";
            case DATA_VERSION -> "dataVersionDate";
        };
    }
}
