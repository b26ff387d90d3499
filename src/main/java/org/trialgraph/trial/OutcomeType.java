package org.trialgraph.trial;

/** Rank of a planned outcome measure. */
public enum OutcomeType implements Code {
    PRIMARY,
    SECONDARY,
    OTHER
}
