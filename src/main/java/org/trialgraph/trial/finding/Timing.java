package org.trialgraph.trial.finding;

/**
 * When a product is given.
 *
 * @param days the day, or the number of days between two infusions, as {@code kind} says
 */
public record Timing(Kind kind, int days, Evidence evidence) {
    /** What the number of days means. */
    public enum Kind {
        /** Days from one infusion to the next. */
        INTERVAL,
        /** The fewest days from one infusion to the next. */
        MINIMUM_INTERVAL,
        /** The most days from one infusion to the next. */
        MAXIMUM_INTERVAL,
        /** A day of infusion as the protocol counts its days. */
        DAY,
        /** A day of infusion counted from the transplant, which is on day 0; negative before it. */
        DAY_FROM_TRANSPLANT
    }
}
