package org.trialgraph.trial.finding;

import java.util.List;
import java.util.Optional;

/**
 * A drug of a regimen with what is stated of its dose and days.
 *
 * @param drug as in the labelling guide, e.g. {@code fludarabine}
 * @param amount the dose, in {@code unit}
 * @param unit as written without blanks, e.g. {@code mg/m2} or {@code Gy}
 * @param startDay day of the first dose, day 0 being that of the cells or the graft
 * @param endDay day of the last dose
 * @param evidence the words that state dose and days, or those of the dose and those of the days; never empty
 */
public record RegimenAgent(
        String drug,
        Optional<Double> amount,
        Optional<String> unit,
        Optional<Integer> startDay,
        Optional<Integer> endDay,
        List<Evidence> evidence) {
    public RegimenAgent {
        evidence = List.copyOf(evidence);
    }
}
