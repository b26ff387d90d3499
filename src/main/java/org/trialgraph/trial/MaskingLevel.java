package org.trialgraph.trial;

/** How many roles are masked (ClinicalTrials.gov: DesignMasking). */
public enum MaskingLevel implements Code {
    NONE,
    SINGLE,
    DOUBLE,
    TRIPLE,
    QUADRUPLE
}
