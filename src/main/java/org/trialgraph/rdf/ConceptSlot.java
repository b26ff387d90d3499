package org.trialgraph.rdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Slot;

/**
 * How a slot whose values are concepts is stated.
 *
 * @param term the property, and the one that keeps a value that is no concept
 * @param scheme where the values are notations
 * @param words what the property is called in labels
 */
record ConceptSlot(CodedTerm term, String scheme, String words) {
    private static final Map<Slot, ConceptSlot> OF_PRODUCT = ofProduct();
    private static final Map<Slot, ConceptSlot> OF_TRIAL = ofTrial();

    /** How a slot of the product is stated; empty for one without a scheme. */
    static Optional<ConceptSlot> ofProduct(Slot slot) {
        return Optional.ofNullable(OF_PRODUCT.get(slot));
    }

    /** How a slot of the trial is stated; empty for one without a scheme. */
    static Optional<ConceptSlot> ofTrial(Slot slot) {
        return Optional.ofNullable(OF_TRIAL.get(slot));
    }

    /** States the fact's concept, or its words when there is none. */
    void state(Node subject, Fact fact, Schemes schemes, CitedStatements cited) {
        Optional<Concept> concept = schemes.concept(scheme, fact.value());
        String label = words + ": " + fact.value();
        if (concept.isPresent()) {
            cited.state(subject, term.concept(), concept.get().node(), label, fact);
        } else {
            Node text = cited.statements().literal(fact.value(), fact.evidence().field());
            cited.problem(ProblemKind.UNKNOWN_CODE, label, fact.evidence());
            cited.state(subject, term.reported(), text, label, fact);
        }
    }

    private static ConceptSlot of(Node property, Node reported, String scheme, String words) {
        return new ConceptSlot(new CodedTerm(property, reported), scheme, words);
    }

    private static Map<Slot, ConceptSlot> ofProduct() {
        Map<Slot, ConceptSlot> slots = new EnumMap<>(Slot.class);
        slots.put(
                Slot.CELL_TYPE,
                of(CellTherapyTerms.CELL_TYPE, CellTherapyTerms.CELL_TYPE_REPORTED, "cell-type", "cell type"));
        slots.put(
                Slot.DONOR,
                of(
                        CellTherapyTerms.DONOR_RELATION,
                        CellTherapyTerms.DONOR_RELATION_REPORTED,
                        "donor-relation",
                        "donor"));
        slots.put(
                Slot.SOURCE_MATERIAL,
                of(CellTherapyTerms.CELL_SOURCE, CellTherapyTerms.CELL_SOURCE_REPORTED, "cell-source", "cell source"));
        slots.put(
                Slot.PROCESSING,
                of(CellTherapyTerms.PROCESSING, CellTherapyTerms.PROCESSING_REPORTED, "processing", "processing"));
        slots.put(Slot.FEEDER, of(CellTherapyTerms.FEEDER, CellTherapyTerms.FEEDER_REPORTED, "feeder", "feeder"));
        slots.put(
                Slot.CULTURE_CYTOKINE,
                of(
                        CellTherapyTerms.CULTURE_CYTOKINE,
                        CellTherapyTerms.CULTURE_CYTOKINE_REPORTED,
                        "cytokine",
                        "culture cytokine"));
        slots.put(
                Slot.ENGINEERING,
                of(CellTherapyTerms.ENGINEERING, CellTherapyTerms.ENGINEERING_REPORTED, "engineering", "engineering"));
        slots.put(Slot.TARGET, of(CellTherapyTerms.TARGET, CellTherapyTerms.TARGET_REPORTED, "target", "target"));
        slots.put(
                Slot.PRESERVATION,
                of(
                        CellTherapyTerms.PRESERVATION,
                        CellTherapyTerms.PRESERVATION_REPORTED,
                        "preservation",
                        "preservation"));
        slots.put(Slot.ROUTE, of(CellTherapyTerms.ROUTE, CellTherapyTerms.ROUTE_REPORTED, "route", "route"));
        return slots;
    }

    private static Map<Slot, ConceptSlot> ofTrial() {
        Map<Slot, ConceptSlot> slots = new EnumMap<>(Slot.class);
        slots.put(
                Slot.SETTING,
                of(
                        CellTherapyTerms.DISEASE_SETTING,
                        CellTherapyTerms.DISEASE_SETTING_REPORTED,
                        "disease-state",
                        "setting"));
        slots.put(
                Slot.TRANSPLANT,
                of(
                        CellTherapyTerms.TRANSPLANT_RELATION,
                        CellTherapyTerms.TRANSPLANT_RELATION_REPORTED,
                        "transplant-relation",
                        "transplant"));
        slots.put(
                Slot.CONDITIONING,
                of(
                        CellTherapyTerms.CONDITIONING_AGENT,
                        CellTherapyTerms.CONDITIONING_AGENT_REPORTED,
                        "drug",
                        "conditioning"));
        slots.put(
                Slot.CYTOKINE_SUPPORT,
                of(
                        CellTherapyTerms.CYTOKINE_SUPPORT,
                        CellTherapyTerms.CYTOKINE_SUPPORT_REPORTED,
                        "cytokine",
                        "cytokine support"));
        return slots;
    }
}
