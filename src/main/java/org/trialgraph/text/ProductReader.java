package org.trialgraph.text;

import java.util.Set;
import org.trialgraph.trial.finding.Slot;

/** How the product is made: material, processing, feeders, engineering, preservation. */
final class ProductReader {
    private static final Set<String> ENGINEERED = Set.of(
            "CARNKCell",
            "CARNKCellLine",
            "CARNKTCell",
            "CARTCell",
            "OtherCell",
            "TCell",
            "CIKCell",
            "GammaDeltaTCell",
            "TumorInfiltratingLymphocyte");

    /** What kind of cells a product has more of, which does not say how they came there. */
    private static final CuedPattern PHENOTYPE = CuedPattern.of("enriched for cd56\\+? ?/", "enriched for");

    private static final CuedPattern NOT = CuedPattern.of("\\bnot\\b", "not");

    private static final Set<String> SAMPLES =
            Set.of("sample", "samples", "assay", "biopsy", "biopsies", "tumor", "tumour", "test", "tests", "serum");

    private final RecordReading record;
    private final Set<String> types;

    ProductReader(RecordReading record, Set<String> types) {
        this.record = record;
        this.types = types;
    }

    void read(FactSet facts) {
        record.own("source")
                .filter(hit -> !Nearby.prior(hit.reading(), hit.from(), 3))
                .filter(hit -> !hit.reading().words(hit.from(), hit.to() + 4).contains("feeder"))
                .filter(hit -> !hit.reading().words(hit.from(), hit.to()).contains("irradiated"))
                .filter(hit -> !hit.reading().words(hit.to(), hit.to() + 9).contains("platelet"))
                .filter(hit -> !hit.rule().name().equals("source.graft") || types.contains("HematopoieticStemCell"))
                .forEach(hit -> facts.add(Slot.SOURCE_MATERIAL, hit));
        if (facts.has(Slot.SOURCE_MATERIAL, "UmbilicalCordTissue") && types.contains("MesenchymalStromalCell")) {
            facts.remove(Slot.SOURCE_MATERIAL, Set.of("CordBlood"));
        }
        record.own("processing")
                .filter(hit -> !ofSamples(hit) && !PHENOTYPE.isIn(hit.reading().words(hit.from(), hit.to() + 3)))
                .filter(ProductReader::isSo)
                .forEach(hit -> facts.add(Slot.PROCESSING, hit));
        record.own("feeder").forEach(hit -> facts.add(Slot.FEEDER, hit));
        if (facts.values(Slot.FEEDER).size() > 1) {
            facts.remove(Slot.FEEDER, Set.of("K562-other"));
        }
        if (types.contains("MemoryLikeNKCell") && !saysHowActivated()) {
            facts.remove(Slot.PROCESSING, Set.of("ExVivoActivation"));
        }
        record.own("engineering")
                .filter(hit -> !hit.value().equals("CAR") || types.stream().anyMatch(ENGINEERED::contains))
                .forEach(hit -> facts.add(Slot.ENGINEERING, hit));
        if (facts.has(Slot.ENGINEERING, "MembraneIL15")) {
            facts.remove(Slot.ENGINEERING, Set.of("SecretedIL15"));
        }
        record.own("preservation").filter(ProductReader::isSo).forEach(hit -> facts.add(Slot.PRESERVATION, hit));
    }

    /** Whether activation is stated with its cytokines, and not only by the name of memory-like cells. */
    private boolean saysHowActivated() {
        return record.own("processing")
                .filter(hit -> hit.value().equals("ExVivoActivation"))
                .anyMatch(hit -> !hit.reading()
                        .mentions("cytokine", hit.from(), hit.to())
                        .isEmpty());
    }

    /** Whether neither the words before a match nor those of it say "not". */
    private static boolean isSo(Hit hit) {
        return !Nearby.negated(hit.reading(), hit.from(), 3)
                && !NOT.isIn(hit.reading().words(hit.from(), hit.to()));
    }

    /** Whether a sentence tells what is done to samples in a test and not to the product. */
    private boolean ofSamples(Hit hit) {
        int begin = hit.reading().sentenceBegin(hit.from());
        int end = hit.reading().tokens().sentenceEnd(begin);
        return Nearby.anyIn(hit.reading(), begin, end, SAMPLES) && !record.aboutCells(hit.reading(), hit.from());
    }
}
