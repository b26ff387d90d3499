package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Properties of arms, interventions and outcome measures. */
public final class TreatmentTerms {
    public static final Node ARM = Vocabulary.term("arm");
    public static final Node ARM_TYPE = Vocabulary.term("armType");
    public static final Node ARM_TYPE_REPORTED = Vocabulary.term("armTypeReported");
    public static final Node GIVES_INTERVENTION = Vocabulary.term("givesIntervention");
    public static final Node GIVES_INTERVENTION_REPORTED = Vocabulary.term("givesInterventionReported");
    public static final Node GIVEN_IN_ARM_REPORTED = Vocabulary.term("givenInArmReported");
    public static final Node INTERVENTION = Vocabulary.term("intervention");
    public static final Node INTERVENTION_TYPE = Vocabulary.term("interventionType");
    public static final Node INTERVENTION_TYPE_REPORTED = Vocabulary.term("interventionTypeReported");
    public static final Node AGENT = Vocabulary.term("agent");
    public static final Node AGENT_REPORTED = Vocabulary.term("agentReported");
    public static final Node OUTCOME = Vocabulary.term("outcome");
    public static final Node OUTCOME_TYPE = Vocabulary.term("outcomeType");
    public static final Node OUTCOME_TYPE_REPORTED = Vocabulary.term("outcomeTypeReported");
    public static final Node TIME_FRAME = Vocabulary.term("timeFrame");

    private TreatmentTerms() {}
}
