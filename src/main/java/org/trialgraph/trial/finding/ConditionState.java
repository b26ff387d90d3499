package org.trialgraph.trial.finding;

/**
 * What the text says of a condition: its state, its onset, and the disease itself where the register lists no conditions.
 *
 * @param condition place of the condition, counted from 0 in the record's order; where the record lists none, in the order in which the
 *     text names them
 * @param value a notation of the scheme {@code disease-state}, {@code onset} or {@code disease}
 */
public record ConditionState(int condition, Kind kind, String value, Evidence evidence) {
    /** Which of the three is said. */
    public enum Kind {
        STATE,
        ONSET,
        /** The condition is this disease: stated before its states and onsets, and only where the register lists no conditions. */
        DISEASE
    }
}
