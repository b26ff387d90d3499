package org.trialgraph.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.trial.finding.Slot;

/** The antigens that an engineered product is aimed at; a list of antigens is read to both its ends. */
final class TargetReader {
    private static final Set<String> AIMED = Set.of(
            "CARNKCell",
            "CARNKCellLine",
            "CARNKTCell",
            "CARTCell",
            "CIKCell",
            "GammaDeltaTCell",
            "TCell",
            "OtherCell",
            "TumorInfiltratingLymphocyte",
            "NKCellLine",
            "NKCell");
    /** Molecules that stand beside products but are not what they are aimed at. */
    private static final Set<String> NO_ANTIGENS = Set.of(
            "KLRK1", "CD3E", "CD34", "CD8A", "TNFRSF9", "TNFSF9", "IL2", "IL7", "IL12A", "IL12B", "IL15", "IL15RA",
            "IL18", "IL21", "CSF2", "CSF3", "B2M", "CISH", "FCGR3A", "FCGR1A", "KLRC1", "KLRC2", "KLRD1", "NCR1",
            "NCR2", "NCR3", "ADAM17", "CD86", "NCAM1", "PDCD1", "KIR2DL1", "KIR2DL3", "KIR3DL1", "CD226", "TIGIT",
            "TGFB1", "CD27", "CD28", "CD244");

    private static final Set<String> LINKS =
            Set.of("/", ",", "and", "or", "and/or", ", or", ", and", ", and/or", "，", "、");
    private static final double LISTED = 0.9;

    private final RecordReading record;
    private final Set<String> types;

    TargetReader(RecordReading record, Set<String> types) {
        this.record = record;
        this.types = types;
    }

    void read(FactSet facts) {
        if (types.stream().noneMatch(AIMED::contains)) {
            return;
        }
        record.own("target").forEach(hit -> addList(facts, hit));
        if (facts.has(Slot.TARGET, "KLRK1")) {
            record.own("target")
                    .filter(hit -> hit.value().equals("KLRK1"))
                    .forEach(hit -> facts.add(Slot.TARGET, hit.with("KLRK1-ligands")));
        }
        facts.remove(Slot.TARGET, NO_ANTIGENS);
    }

    private static void addList(FactSet facts, Hit hit) {
        facts.add(Slot.TARGET, hit);
        PassageReading reading = hit.reading();
        for (Mention mention : reading.mentions("target", hit.from(), hit.to())) {
            if (mention.concept().notation().equals(hit.value())) {
                list(facts, hit, mention, -1);
                list(facts, hit, mention, 1);
            }
        }
    }

    /** States the antigens that stand in a list with one, on its left (-1) or right (1) side. */
    private static void list(FactSet facts, Hit hit, Mention from, int side) {
        PassageReading reading = hit.reading();
        for (Mention next = neighbour(reading, from, side); next != null; next = neighbour(reading, next, side)) {
            int begin = side < 0 ? next.start() : hit.from();
            int end = Math.max(hit.to(), next.end());
            facts.add(
                    Slot.TARGET,
                    next.concept().notation(),
                    reading,
                    begin,
                    end,
                    hit.rule().name(),
                    LISTED);
        }
    }

    private static @Nullable Mention neighbour(PassageReading reading, Mention here, int side) {
        int from = side < 0 ? here.start() - 5 : here.end() + 1;
        int to = side < 0 ? here.start() : here.end() + 4;
        for (Mention other : reading.mentions("target", from, to)) {
            boolean before = side < 0 && other.end() < here.start();
            boolean after = side > 0 && other.start() > here.end() - 1;
            String between = before
                    ? reading.words(other.end(), here.start())
                    : after ? reading.words(here.end(), other.start()) : "";
            if (LINKS.contains(between.strip())) {
                return other;
            }
        }
        return null;
    }
}
