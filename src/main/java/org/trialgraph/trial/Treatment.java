package org.trialgraph.trial;

import java.util.List;

/** Arms and interventions, each in the source's order (ClinicalTrials.gov: armsInterventionsModule). */
public record Treatment(List<Arm> arms, List<Intervention> interventions) {
    /** Nothing is said. */
    public static final Treatment NOT_STATED = new Treatment(List.of(), List.of());

    public Treatment {
        arms = List.copyOf(arms);
        interventions = List.copyOf(interventions);
    }
}
