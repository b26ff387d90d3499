package org.trialgraph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.trialgraph.trial.finding.Absence;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;

/** States of which properties the text says that they have no value, which differs from silence. */
final class AbsenceMapper {
    /** States the absences; those of the only product on it, all others on the trial. */
    void map(Findings findings, int products, CitedStatements cited) {
        Statements out = cited.statements();
        for (Absence absence : findings.absences()) {
            Slot slot = absence.slot();
            boolean ofProduct = products == 1 && ProductMapper.SLOTS.contains(slot);
            Node subject = ofProduct ? out.partNode("product", 1) : out.trial();
            property(slot)
                    .ifPresent(property ->
                            cited.absent(subject, property, "stated absent: " + slot.key(), absence.evidence()));
        }
    }

    /** The property that has no value; whether cells are given at all is a value of its own. */
    private static Optional<Node> property(Slot slot) {
        return switch (slot) {
            case CELL_THERAPY -> Optional.empty();
            case CELL_TYPE,
                    DONOR,
                    SOURCE_MATERIAL,
                    PROCESSING,
                    FEEDER,
                    CULTURE_CYTOKINE,
                    ENGINEERING,
                    TARGET,
                    PRESERVATION,
                    ROUTE ->
                ConceptSlot.ofProduct(slot).map(stated -> stated.term().concept());
            case SETTING, TRANSPLANT, CYTOKINE_SUPPORT ->
                ConceptSlot.ofTrial(slot).map(stated -> stated.term().concept());
            case DOSE -> Optional.of(CellTherapyTerms.DOSE);
            case INFUSIONS -> Optional.of(CellTherapyTerms.INFUSIONS);
            case CONDITIONING -> Optional.of(CellTherapyTerms.CONDITIONING_REGIMEN);
            case COMBINATION -> Optional.of(CellTherapyTerms.COMBINATION);
            case ECOG_MAX -> Optional.of(CellTherapyTerms.ECOG_MAX);
            case KARNOFSKY_MIN -> Optional.of(CellTherapyTerms.KARNOFSKY_MIN);
            case MIN_AGE_YEARS -> Optional.of(CellTherapyTerms.MINIMUM_AGE_YEARS_IN_TEXT);
            case MAX_AGE_YEARS -> Optional.of(CellTherapyTerms.MAXIMUM_AGE_YEARS_IN_TEXT);
        };
    }
}
