package org.trialgraph.text;

import java.util.Set;
import org.trialgraph.trial.finding.Slot;

/** Asks the reader of every slot in turn, for a trial that gives cells. */
final class SlotReaders {
    private final RecordReading record;
    private final FactSet facts;

    SlotReaders(RecordReading record, FactSet facts) {
        this.record = record;
        this.facts = facts;
    }

    void read() {
        Set<String> types = facts.values(Slot.CELL_TYPE);
        new DonorReader(record, types).read(facts);
        new ProductReader(record, types).read(facts);
        new TargetReader(record, types).read(facts);
        new DoseReader(record, types).read(facts);
        new InfusionReader(record).read(facts);
        new RouteReader(record).read(facts);
        new DrugReader(record, types).read(facts);
        new CytokineReader(record).read(facts);
        new PopulationReader(record).read(facts);
        new TransplantReader(record, types).read(facts);
    }
}
