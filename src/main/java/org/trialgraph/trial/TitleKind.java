package org.trialgraph.trial;

/** Which title of a trial a text is: the short one for the public or the scientific one. */
public enum TitleKind {
    BRIEF,
    OFFICIAL
}
