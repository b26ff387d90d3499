package org.trialgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.MeshTerm;
import org.trialgraph.trial.Trial;

/** States description, keywords and conditions; what a condition says is found by the schemes. */
final class ConditionMapper implements Mapper {
    /** Part of the IRIs of conditions. */
    static final String CONDITION = "condition";

    private final ConditionMatcher matcher;

    ConditionMapper(ConditionMatcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public void map(Trial trial, Statements out) {
        Description description = trial.description();
        out.text(out.trial(), ConditionTerms.BRIEF_SUMMARY, description.briefSummary(), "description.briefSummary");
        out.text(
                out.trial(),
                ConditionTerms.DETAILED_DESCRIPTION,
                description.detailedDescription(),
                "description.detailedDescription");
        for (String keyword : trial.conditions().keywords()) {
            out.text(out.trial(), ConditionTerms.KEYWORD, keyword, "conditions.keywords");
        }
        List<String> conditions = trial.conditions().conditions();
        List<MeshTerm> headings = trial.derived().conditions().terms();
        for (int i = 0; i < conditions.size(); i++) {
            condition(conditions.get(i), i + 1, headings, out);
        }
    }

    private void condition(String reported, int n, List<MeshTerm> headings, Statements out) {
        ConditionMatch match = matcher.match(reported, headings);
        Node node = out.part(
                CONDITION,
                n,
                ConditionTerms.TRIAL_CONDITION,
                Types.TRIAL_CONDITION,
                out.literal(reported, "conditions.conditions"));
        out.add(node, ConditionTerms.MATCH_KIND, CodeSchemes.concept(match.kind()));
        for (Concept disease : match.diseases()) {
            out.add(node, ConditionTerms.DISEASE, disease.node());
            out.add(out.trial(), ConditionTerms.CONDITION, disease.node());
        }
        for (Concept state : match.states()) {
            out.add(node, ConditionTerms.DISEASE_STATE, state.node());
        }
        for (Concept onset : match.onsets()) {
            out.add(node, ConditionTerms.ONSET, onset.node());
        }
    }
}
