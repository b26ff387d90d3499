package org.trialgraph.trial.finding;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is read from the text of one record. What is neither stated nor stated absent is not stated.
 *
 * @param facts each value once, with its clearest evidence; empty when the record has no text
 * @param products the same facts product by product
 * @param conditioning agents of the conditioning regimen, in the order of the text
 * @param cytokineSupport cytokines given to the patient, in the order of the text
 * @param criteria eligibility criteria whose meaning is known
 * @param conditions states and onsets of the conditions
 * @param absences what is stated to be absent
 * @param unnamedConditioning words that say that there is conditioning, where no agent of it is named
 */
public record Findings(
        List<Fact> facts,
        List<CellProduct> products,
        List<RegimenAgent> conditioning,
        List<RegimenAgent> cytokineSupport,
        List<StructuredCriterion> criteria,
        List<ConditionState> conditions,
        List<Absence> absences,
        Optional<Evidence> unnamedConditioning) {
    /** Nothing is stated. */
    public static final Findings NONE = ofFacts(List.of());

    public Findings {
        facts = List.copyOf(facts);
        products = List.copyOf(products);
        conditioning = List.copyOf(conditioning);
        cytokineSupport = List.copyOf(cytokineSupport);
        criteria = List.copyOf(criteria);
        conditions = List.copyOf(conditions);
        absences = List.copyOf(absences);
    }

    /** Findings that are facts only. */
    public static Findings ofFacts(List<Fact> facts) {
        return new Findings(facts, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** Values of one slot, in the order in which they were found. */
    public List<String> values(Slot slot) {
        return facts.stream()
                .filter(fact -> fact.slot() == slot)
                .map(Fact::value)
                .toList();
    }
}
