package org.trialgraph.trial.finding;

/** What a criterion asks of a state such as pregnancy or an earlier transplant. */
public enum Requirement {
    REQUIRED,
    EXCLUDED,
    /** The text says that it does not stand in the way. */
    ALLOWED,
    /** One of several conditions of which one is enough. */
    ALTERNATIVE
}
