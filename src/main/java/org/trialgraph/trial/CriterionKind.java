package org.trialgraph.trial;

/** Whether a criterion lets in or keeps out; undivided where the source lost the border between the lists. */
public enum CriterionKind implements Code {
    INCLUSION,
    EXCLUSION,
    UNDIVIDED
}
