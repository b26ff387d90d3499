package org.trialgraph.trial;

/** How an observed population is sampled (ClinicalTrials.gov: SamplingMethod). */
public enum SamplingMethod implements Code {
    PROBABILITY_SAMPLE,
    NON_PROBABILITY_SAMPLE
}
