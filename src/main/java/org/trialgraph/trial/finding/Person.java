package org.trialgraph.trial.finding;

/** Whose state a criterion speaks of. */
public enum Person {
    PATIENT,
    DONOR
}
