package org.trialgraph.trial;

/** How interventions are assigned (ClinicalTrials.gov: InterventionalAssignment). */
public enum InterventionModel implements Code {
    SINGLE_GROUP,
    PARALLEL,
    CROSSOVER,
    FACTORIAL,
    SEQUENTIAL
}
