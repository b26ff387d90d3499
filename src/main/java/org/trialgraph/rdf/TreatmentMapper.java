package org.trialgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.Treatment;
import org.trialgraph.trial.Trial;

/** States arms and interventions, which arm is given what, and which drugs an intervention gives. */
final class TreatmentMapper implements Mapper {
    private static final CodedTerm ARM_TYPE = new CodedTerm(TreatmentTerms.ARM_TYPE, TreatmentTerms.ARM_TYPE_REPORTED);
    private static final CodedTerm INTERVENTION_TYPE =
            new CodedTerm(TreatmentTerms.INTERVENTION_TYPE, TreatmentTerms.INTERVENTION_TYPE_REPORTED);
    static final String ARM = "arm";
    private static final String INTERVENTION = "intervention";
    private static final String ARMS = "treatment.arms";
    private static final String INTERVENTIONS = "treatment.interventions";

    private final AgentMatcher matcher;

    TreatmentMapper(AgentMatcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public void map(Trial trial, Statements out) {
        Treatment treatment = trial.treatment();
        for (int i = 0; i < treatment.arms().size(); i++) {
            arm(treatment.arms().get(i), i + 1, treatment.interventions(), out);
        }
        for (int i = 0; i < treatment.interventions().size(); i++) {
            intervention(treatment.interventions().get(i), i + 1, treatment.arms(), out);
        }
    }

    private static void arm(Arm arm, int n, List<Intervention> interventions, Statements out) {
        Node label = out.literal(arm.label().orElse("arm " + n), ARMS);
        Node node = out.part(ARM, n, TreatmentTerms.ARM, Types.ARM, label);
        out.coded(node, ARM_TYPE, arm.type(), ARMS);
        out.text(node, StandardTerms.DCTERMS_DESCRIPTION, arm.description(), ARMS);
        for (String given : arm.interventionNames()) {
            boolean found = false;
            for (int i = 0; i < interventions.size(); i++) {
                if (names(given, interventions.get(i))) {
                    out.add(node, TreatmentTerms.GIVES_INTERVENTION, out.partNode(INTERVENTION, i + 1));
                    found = true;
                }
            }
            if (!found) {
                out.text(node, TreatmentTerms.GIVES_INTERVENTION_REPORTED, given, ARMS);
            }
        }
    }

    /** Whether the words, with or without the type before a colon, are the name of the intervention. */
    private static boolean names(String given, Intervention intervention) {
        String name = intervention.name();
        int typeLength = given.length() - name.length() - 2;
        return given.endsWith(name)
                && (given.length() == name.length() || (typeLength > 0 && given.startsWith(": ", typeLength)));
    }

    private void intervention(Intervention intervention, int n, List<Arm> arms, Statements out) {
        Node label = out.literal(intervention.name(), INTERVENTIONS);
        Node node = out.part(INTERVENTION, n, TreatmentTerms.INTERVENTION, Types.INTERVENTION, label);
        out.coded(node, INTERVENTION_TYPE, intervention.type(), INTERVENTIONS);
        out.text(node, StandardTerms.DCTERMS_DESCRIPTION, intervention.description(), INTERVENTIONS);
        for (String other : intervention.otherNames()) {
            out.text(node, StandardTerms.SKOS_ALT_LABEL, other, INTERVENTIONS);
        }
        agents(node, intervention, out);
        for (String given : intervention.armLabels()) {
            givenIn(given, node, intervention, arms, out);
        }
    }

    private void agents(Node node, Intervention intervention, Statements out) {
        NameMatch match = matcher.match(intervention);
        out.add(node, ConditionTerms.MATCH_KIND, CodeSchemes.concept(match.kind()));
        for (Concept agent : match.named()) {
            out.add(node, TreatmentTerms.AGENT, agent.node());
        }
    }

    /** The arm mostly says so itself; only what it does not say is stated from here. */
    private static void givenIn(String label, Node node, Intervention intervention, List<Arm> arms, Statements out) {
        boolean found = false;
        for (int i = 0; i < arms.size(); i++) {
            Arm arm = arms.get(i);
            if (arm.label().isPresent() && arm.label().get().equals(label)) {
                found = true;
                if (!saysSo(arm, intervention)) {
                    out.add(out.partNode(ARM, i + 1), TreatmentTerms.GIVES_INTERVENTION, node);
                }
            }
        }
        if (!found) {
            out.text(node, TreatmentTerms.GIVEN_IN_ARM_REPORTED, label, INTERVENTIONS);
        }
    }

    private static boolean saysSo(Arm arm, Intervention intervention) {
        for (String given : arm.interventionNames()) {
            if (names(given, intervention)) {
                return true;
            }
        }
        return false;
    }
}
