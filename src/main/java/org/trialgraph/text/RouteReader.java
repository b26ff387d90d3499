package org.trialgraph.text;

import org.trialgraph.trial.finding.Slot;

/** The route of the product, not of the drugs given beside it. */
final class RouteReader {
    private static final int FAR = 6;

    private final RecordReading record;

    RouteReader(RecordReading record) {
        this.record = record;
    }

    void read(FactSet facts) {
        record.own("route").filter(this::ofCells).forEach(hit -> facts.add(Slot.ROUTE, hit));
    }

    private boolean ofCells(Hit hit) {
        PassageReading reading = hit.reading();
        boolean drug = !reading.mentions(
                                "drug", Math.max(reading.sentenceBegin(hit.from()), hit.from() - 2), hit.to() + 3)
                        .isEmpty()
                || !reading.mentions("cytokine", hit.from(), hit.to() + 3).isEmpty();
        if (drug || reading.words(hit.from(), hit.to()).contains("followed by")) {
            return false;
        }
        String rule = hit.rule().name();
        if (rule.equals("route.name")) {
            return record.describesProduct(reading);
        }
        if (rule.equals("route.infusion")) {
            return record.aboutCells(reading, hit.from())
                    && !Nearby.ofDrug(reading, hit.from())
                    && reading.mentions("drug", hit.from(), hit.to() + FAR).isEmpty();
        }
        return true;
    }
}
