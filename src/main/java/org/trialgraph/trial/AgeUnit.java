package org.trialgraph.trial;

/** Unit of an age limit. */
public enum AgeUnit {
    YEARS,
    MONTHS,
    WEEKS,
    DAYS,
    HOURS,
    MINUTES
}
