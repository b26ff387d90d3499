package org.trialgraph.trial.finding;

/**
 * When a product is given.
 *
 * @param number the day, or the number of days or months between two infusions, as {@code kind} says
 */
public record Timing(Kind kind, int number, Evidence evidence) {
    /** What the number means. */
    public enum Kind {
        /** Days from one infusion to the next. */
        INTERVAL,
        /** The fewest days from one infusion to the next. */
        MINIMUM_INTERVAL,
        /** The most days from one infusion to the next. */
        MAXIMUM_INTERVAL,
        /** Months from one infusion to the next; a month is no number of days. */
        INTERVAL_MONTHS,
        /** The fewest months from one infusion to the next. */
        MINIMUM_INTERVAL_MONTHS,
        /** The most months from one infusion to the next. */
        MAXIMUM_INTERVAL_MONTHS,
        /** A day of infusion as the protocol counts its days. */
        DAY,
        /** A day of infusion counted from the transplant, which is on day 0; negative before it. */
        DAY_FROM_TRANSPLANT
    }
}
