package org.trialgraph.text;

import java.util.List;
import org.trialgraph.trial.finding.Slot;

/** How many infusions of the product are planned. */
final class InfusionReader {
    private final RecordReading record;

    InfusionReader(RecordReading record) {
        this.record = record;
    }

    void read(FactSet facts) {
        List<Hit> hits = record.own("infusions")
                .filter(InfusionReader::ofCells)
                .map(InfusionReader::openEnded)
                .toList();
        boolean firm = hits.stream().anyMatch(hit -> !hit.rule().name().endsWith("ordinal"));
        hits.stream()
                .filter(hit -> !firm || !hit.rule().name().endsWith("ordinal"))
                .forEach(hit -> facts.add(Slot.INFUSIONS, hit));
        if (!firm) {
            facts.values(Slot.INFUSIONS).stream()
                    .sorted()
                    .limit(Math.max(0, facts.values(Slot.INFUSIONS).size() - 1L))
                    .forEach(value -> facts.remove(Slot.INFUSIONS, List.of(value)));
        }
    }

    /** "Weekly for six weeks. Then every two weeks" is at least six. */
    private static Hit openEnded(Hit hit) {
        PassageReading reading = hit.reading();
        int next = reading.tokens().sentenceEnd(hit.from());
        String rest = reading.words(hit.to(), next + 10);
        boolean goesOn = (rest.contains("then") || rest.contains("later")) && rest.contains("every");
        return goesOn && hit.rule().name().endsWith("weeks") ? hit.with(">=" + hit.value()) : hit;
    }

    private static boolean ofCells(Hit hit) {
        PassageReading reading = hit.reading();
        int begin = reading.sentenceBegin(hit.from());
        int end = reading.tokens().sentenceEnd(begin);
        boolean cells = !reading.mentions(Aliases.SCHEME, begin, end).isEmpty()
                || reading.words(begin, end).contains("cells");
        boolean drug = !reading.mentions("drug", hit.from(), hit.to() + 4).isEmpty()
                || !reading.mentions("cytokine", hit.from(), hit.to() + 2).isEmpty();
        boolean named =
                !reading.mentions(Aliases.SCHEME, hit.from(), hit.to() + 12).isEmpty();
        return cells
                && !drug
                && (named || !Nearby.ofDrug(reading, hit.from()))
                && !hit.value().equals("0");
    }
}
