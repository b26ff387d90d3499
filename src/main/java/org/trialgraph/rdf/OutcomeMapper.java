package org.trialgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.Outcome;
import org.trialgraph.trial.Trial;

/** States what the trial plans to measure. */
final class OutcomeMapper implements Mapper {
    private static final String FIELD = "outcomes";

    @Override
    public void map(Trial trial, Statements out) {
        List<Outcome> outcomes = trial.outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            Node measure = out.literal(outcome.measure(), FIELD);
            Node node = out.part("outcome", i + 1, TreatmentTerms.OUTCOME, Types.OUTCOME, measure);
            out.add(node, TreatmentTerms.OUTCOME_TYPE, CodeSchemes.concept(outcome.type()));
            out.text(node, StandardTerms.DCTERMS_DESCRIPTION, outcome.description(), FIELD);
            out.text(node, TreatmentTerms.TIME_FRAME, outcome.timeFrame(), FIELD);
        }
    }
}
