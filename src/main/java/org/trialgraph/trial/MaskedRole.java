package org.trialgraph.trial;

/** Who is masked (ClinicalTrials.gov: WhoMasked). */
public enum MaskedRole implements Code {
    PARTICIPANT,
    CARE_PROVIDER,
    INVESTIGATOR,
    OUTCOMES_ASSESSOR
}
