package org.trialgraph.text;

import java.util.Set;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;

/** Asks every slot's reader in turn; a trial that gives no cells has one fact only. */
final class SlotReaders {
    private final RecordReading record;
    private final FactSet facts = new FactSet();

    SlotReaders(RecordReading record) {
        this.record = record;
    }

    Findings read() {
        new CellTypeReader(record).read(facts);
        if (!facts.has(Slot.CELL_THERAPY, "yes")) {
            return new Findings(facts.facts());
        }
        Set<String> types = facts.values(Slot.CELL_TYPE);
        new DonorReader(record, types).read(facts);
        new ProductReader(record, types).read(facts);
        new TargetReader(record, types).read(facts);
        new DoseReader(record).read(facts);
        new InfusionReader(record).read(facts);
        new RouteReader(record).read(facts);
        new DrugReader(record, types).read(facts);
        new CytokineReader(record).read(facts);
        new PopulationReader(record).read(facts);
        new TransplantReader(record, types).read(facts);
        return new Findings(facts.facts());
    }
}
