package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.text.rule.RuleRunner;
import org.trialgraph.trial.finding.Absence;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;
import org.trialgraph.trial.finding.StructuredCriterion;

/** Asks the reader of every slot in turn, for a trial that gives cells. */
final class SlotReaders {
    private final RecordReading record;
    private final FactSet facts;

    SlotReaders(RecordReading record, FactSet facts) {
        this.record = record;
        this.facts = facts;
    }

    /** Reads all slots and puts the facts together. */
    Findings read(List<PassageReading> criteria, RuleRunner criterionRules) {
        Set<String> types = facts.values(Slot.CELL_TYPE);
        new DonorReader(record, types).read(facts);
        new ProductReader(record, types).read(facts);
        new TargetReader(record, types).read(facts);
        new DoseReader(record, types).read(facts);
        new InfusionReader(record).read(facts);
        new RouteReader(record).read(facts);
        DrugReader.Conditioning conditioning = new DrugReader(record, types).read(facts);
        List<DrugUse> support = new CytokineReader(record).read(facts);
        new PopulationReader(record).read(facts);
        new TransplantReader(record, types).read(facts);
        RegimenReader regimens = new RegimenReader();
        return new Findings(
                facts.facts(),
                new ProductAssembler(record, facts, new TimingReader(record).read()).products(),
                regimens.conditioning(facts.stated(Slot.CONDITIONING), conditioning),
                regimens.support(facts.stated(Slot.CYTOKINE_SUPPORT), support),
                criteria(criteria, criterionRules),
                ConditionReader.read(record),
                absences(),
                facts.values(Slot.CONDITIONING).isEmpty() ? unnamedConditioning() : Optional.empty());
    }

    private List<StructuredCriterion> criteria(List<PassageReading> criteria, RuleRunner criterionRules) {
        List<StructuredCriterion> all = new ArrayList<>(
                CriterionReader.read(criteria, criterionRules, PopulationReader.inCriteria(record, facts)));
        all.addAll(AntigenReader.read(record));
        return all;
    }

    /** The first words that say that room is made for the cells, unless others say that it is not. */
    private Optional<Evidence> unnamedConditioning() {
        boolean absent = record.own("absent").anyMatch(hit -> hit.value().equals(Slot.CONDITIONING.key()));
        return record.own("unnamed")
                .filter(hit -> !absent && !Nearby.negated(hit.reading(), hit.from(), 4))
                .findFirst()
                .map(hit -> Quotes.ofTokens(
                        hit.reading(),
                        hit.from(),
                        hit.to(),
                        hit.rule().name(),
                        hit.rule().confidence()));
    }

    private List<Absence> absences() {
        List<Absence> absences = new ArrayList<>();
        record.own("absent")
                .forEach(hit -> Slot.ofKey(hit.value()).ifPresent(slot -> {
                    String rule = hit.rule().name();
                    double confidence = hit.rule().confidence();
                    Absence absence =
                            new Absence(slot, Quotes.ofTokens(hit.reading(), hit.from(), hit.to(), rule, confidence));
                    if (absences.stream().noneMatch(known -> overlap(known, absence))) {
                        absences.add(absence);
                    }
                }));
        return absences;
    }

    /** Whether two statements of the same have words in common. */
    private static boolean overlap(Absence one, Absence other) {
        return one.slot() == other.slot()
                && one.evidence().field().equals(other.evidence().field())
                && one.evidence().start() < other.evidence().end()
                && other.evidence().start() < one.evidence().end();
    }
}
