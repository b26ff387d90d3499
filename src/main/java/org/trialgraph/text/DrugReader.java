package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.Slot;

/** Which drugs make room for the cells, and which treat the disease beside them. */
final class DrugReader {
    /**
     * Places that name drugs of the treatment.
     *
     * @param sure where the words say that the drug makes room for the cells
     * @param named the other places, which can speak of the same drug
     */
    record Conditioning(List<DrugUse> sure, List<DrugUse> named) {}

    private final RecordReading record;
    private final boolean graftGiven;
    private final Set<String> combined;

    DrugReader(RecordReading record, Set<String> types) {
        this.record = record;
        this.graftGiven = types.contains("HematopoieticStemCell");
        this.combined = combinedByTitle();
    }

    /** The drugs that a title combines with cells, which do not make room for them unless they always do. */
    private Set<String> combinedByTitle() {
        return record.passages().stream()
                .filter(reading -> reading.part() == Part.TITLE)
                .flatMap(reading -> reading.drugs().stream().map(mention -> new DrugUse(reading, mention)))
                .filter(DrugUse::isCombinedWithCells)
                .map(DrugUse::drug)
                .collect(Collectors.toSet());
    }

    /** Adds the facts and answers the places that name drugs which make room for the cells. */
    Conditioning read(FactSet facts) {
        List<DrugUse> others = new ArrayList<>();
        List<DrugUse> conditioning = new ArrayList<>();
        for (PassageReading reading : record.passages()) {
            if (Part.TREATMENT.contains(reading.part())) {
                for (Mention mention : reading.drugs()) {
                    DrugUse use = new DrugUse(reading, mention);
                    if (use.isOwn() && !DrugRoles.isCytokine(use.drug())) {
                        if (conditions(use)) {
                            conditioning.add(use);
                            use.state(facts, Slot.CONDITIONING, "conditioning.agent", 0.91);
                        } else {
                            others.add(use);
                        }
                    }
                }
            }
        }
        if (facts.has(Slot.CONDITIONING, "total body irradiation")) {
            facts.remove(Slot.CONDITIONING, Set.of("radiotherapy"));
        }
        Set<String> conditions = conditioning.stream().map(DrugUse::drug).collect(Collectors.toSet());
        others.stream()
                .filter(use -> !conditions.contains(use.drug()))
                .forEach(use -> readOther(facts, use, !conditioning.isEmpty()));
        if (facts.values(Slot.COMBINATION).stream()
                .anyMatch(drug -> drug.endsWith("lizumab") || drug.endsWith("limab"))) {
            facts.remove(Slot.COMBINATION, Set.of("anti-pd-1", "anti-pd-l1"));
        }
        record.own("chemotherapy")
                .filter(hit -> conditioning.isEmpty())
                .forEach(hit -> facts.add(Slot.COMBINATION, hit));
        if (facts.values(Slot.COMBINATION).stream().anyMatch(drug -> drug.endsWith(" chemotherapy"))) {
            facts.remove(Slot.COMBINATION, Set.of("chemotherapy"));
        }
        return new Conditioning(conditioning, others);
    }

    private boolean conditions(DrugUse use) {
        if (use.afterTransplant()) {
            return false;
        }
        if (DrugRoles.isConditioning(use.drug())) {
            return use.is(Context.CONDITIONING) || !use.is(Context.GVHD);
        }
        boolean may = DrugRoles.mayCondition(use.drug()) && !combined.contains(use.drug());
        if (may && use.is(Context.CONDITIONING) && !use.isCombined()) {
            return true;
        }
        boolean listed = may && (use.listedWithConditioning() || use.precedesCells() || use.onDayBefore());
        return listed || (DrugRoles.followsItsList(use.drug()) && use.besideConditioning());
    }

    private void readOther(FactSet facts, DrugUse use, boolean conditioned) {
        String drug = use.drug();
        boolean regimen = DrugRoles.belongsToRegimens(drug) && use.inRegimenList();
        if (DrugRoles.isConditioning(drug) || (DrugRoles.isSupportive(drug) && !regimen) || use.is(Context.GVHD)) {
            return;
        }
        if (DrugRoles.followsItsList(drug) && (graftGiven || conditioned) && use.inNames()) {
            use.state(facts, Slot.CONDITIONING, "conditioning.intervention", 0.65);
        } else if (use.inNames()) {
            use.state(facts, Slot.COMBINATION, "combination.named", 0.82);
        } else if (use.isGiven()) {
            use.state(facts, Slot.COMBINATION, "combination.given", 0.7);
        }
    }
}
