package org.trialgraph.text;

import org.trialgraph.trial.finding.Slot;

/** The route of the product, not of the drugs given beside it. */
final class RouteReader {
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
        if (drug) {
            return false;
        }
        String rule = hit.rule().name();
        if (rule.equals("route.name")) {
            return isProduct(reading);
        }
        if (rule.equals("route.infusion")) {
            int begin = reading.sentenceBegin(hit.from());
            int end = reading.tokens().sentenceEnd(begin);
            boolean cells = reading.words(begin, end).contains("cells");
            return (cells || !reading.mentions(Aliases.SCHEME, begin, end).isEmpty())
                    && !Nearby.ofDrug(reading, hit.from())
                    && reading.mentions("drug", hit.from(), end).isEmpty();
        }
        return true;
    }

    /** Whether the passage belongs to an intervention whose name says that it is cells. */
    private boolean isProduct(PassageReading reading) {
        return record.passages().stream()
                .filter(other -> other.part() == org.trialgraph.text.rule.Part.INTERVENTION_NAME)
                .filter(other -> other.passage().item() == reading.passage().item())
                .anyMatch(other -> !other.mentions(
                                Aliases.SCHEME, 0, other.tokens().size())
                        .isEmpty());
    }
}
