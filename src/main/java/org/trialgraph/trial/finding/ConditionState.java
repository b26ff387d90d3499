package org.trialgraph.trial.finding;

/**
 * What the text says of a condition that the register lists without it.
 *
 * @param condition place of the condition, counted from 0 in the record's order
 * @param value a notation of the scheme {@code disease-state} or {@code onset}
 */
public record ConditionState(int condition, Kind kind, String value, Evidence evidence) {
    /** Which of the two is said. */
    public enum Kind {
        STATE,
        ONSET
    }
}
