package org.trialgraph.trial;

import java.util.List;

/** Conditions and keywords in the words of the record (ClinicalTrials.gov: conditionsModule). */
public record Conditions(List<String> conditions, List<String> keywords) {
    /** Nothing is said. */
    public static final Conditions NOT_STATED = new Conditions(List.of(), List.of());

    public Conditions {
        conditions = List.copyOf(conditions);
        keywords = List.copyOf(keywords);
    }
}
