package org.trialgraph.rdf;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.finding.ConditionState;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;

/** States whom the trial treats: state of the disease, relation to a transplant, performance status, ages. */
final class PopulationMapper {
    private final Schemes schemes;

    PopulationMapper(Schemes schemes) {
        this.schemes = schemes;
    }

    /**
     * States it.
     *
     * @param conditions how many conditions the record has
     */
    void map(Findings findings, int conditions, CitedStatements cited) {
        int named = (int) findings.conditions().stream()
                .filter(state -> state.kind() == ConditionState.Kind.DISEASE)
                .count();
        findings.conditions().forEach(state -> condition(state, conditions + named, cited));
        for (Fact fact : findings.facts()) {
            Node trial = cited.statements().trial();
            Slot slot = fact.slot();
            if (slot == Slot.SETTING || slot == Slot.TRANSPLANT) {
                ConceptSlot.ofTrial(slot).orElseThrow().state(trial, fact, schemes, cited);
            } else if (slot == Slot.ECOG_MAX) {
                whole(CellTherapyTerms.ECOG_MAX, "ECOG at most", fact, cited);
            } else if (slot == Slot.KARNOFSKY_MIN) {
                whole(CellTherapyTerms.KARNOFSKY_MIN, "Karnofsky or Lansky at least", fact, cited);
            } else if (slot == Slot.MIN_AGE_YEARS) {
                years(CellTherapyTerms.MINIMUM_AGE_YEARS_IN_TEXT, "years of age at least", fact, cited);
            } else if (slot == Slot.MAX_AGE_YEARS) {
                years(CellTherapyTerms.MAXIMUM_AGE_YEARS_IN_TEXT, "years of age at most", fact, cited);
            }
        }
    }

    /** State and onset on the condition's own node, beside what the register's words say. */
    private void condition(ConditionState state, int conditions, CitedStatements cited) {
        int n = state.condition() + 1;
        Node node = cited.statements().partNode(ConditionMapper.CONDITION, n);
        if (state.kind() == ConditionState.Kind.DISEASE) {
            disease(state, n, cited);
            return;
        }
        Objects.checkIndex(state.condition(), conditions);
        boolean onset = state.kind() == ConditionState.Kind.ONSET;
        String scheme = onset ? ConditionMatcher.ONSET : ConditionMatcher.STATE;
        cited.state(
                node,
                onset ? ConditionTerms.ONSET : ConditionTerms.DISEASE_STATE,
                NodeFactory.createURI(Vocabulary.concept(scheme, state.value())),
                (onset ? "onset: " : "disease state: ") + state.value(),
                state.evidence());
    }

    /** A condition that the title names where the register lists none. */
    private void disease(ConditionState state, int n, CitedStatements cited) {
        Statements out = cited.statements();
        Evidence evidence = state.evidence();
        Node words = out.literal(evidence.quote(), evidence.field());
        Node node =
                out.part(ConditionMapper.CONDITION, n, ConditionTerms.TRIAL_CONDITION, Types.TRIAL_CONDITION, words);
        schemes.concept(ConditionMatcher.DISEASE, state.value()).ifPresent(disease -> {
            boolean exact = disease.preferredLabel().equalsIgnoreCase(evidence.quote());
            out.add(node, ConditionTerms.MATCH_KIND, CodeSchemes.concept(exact ? MatchKind.EXACT : MatchKind.SYNONYM));
            cited.state(node, ConditionTerms.DISEASE, disease.node(), "disease: " + state.value(), evidence);
            cited.state(out.trial(), ConditionTerms.CONDITION, disease.node(), "condition: " + state.value(), evidence);
        });
    }

    private static void whole(Node property, String words, Fact fact, CitedStatements cited) {
        try {
            int value = new BigDecimal(fact.value()).intValueExact();
            state(property, cited.statements().literals().integer(value), words, fact, cited);
        } catch (ArithmeticException | NumberFormatException e) {
            cited.problem(ProblemKind.MALFORMED_NUMBER, fact.value(), fact.evidence());
        }
    }

    private static void years(Node property, String words, Fact fact, CitedStatements cited) {
        try {
            BigDecimal value = new BigDecimal(fact.value());
            state(property, cited.statements().literals().decimal(value), words, fact, cited);
        } catch (NumberFormatException e) {
            cited.problem(ProblemKind.MALFORMED_NUMBER, fact.value(), fact.evidence());
        }
    }

    private static void state(Node property, Node value, String words, Fact fact, CitedStatements cited) {
        cited.state(cited.statements().trial(), property, value, words + ": " + fact.value(), fact);
    }
}
