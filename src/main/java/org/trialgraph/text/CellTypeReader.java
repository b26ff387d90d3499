package org.trialgraph.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.Slot;

/** Which cells are given, or that none are. */
final class CellTypeReader {
    private static final Set<String> FIRM = Set.of(
            "product.infused",
            "product.defined",
            "product.cart",
            "product.tcell",
            "product.therapy",
            "product.carnk",
            "product.carnkt",
            "product.carline");

    /** Types that are not said of a product for which the type on the left is said. */
    private static final Map<String, Set<String>> COVERS = Map.ofEntries(
            Map.entry("CARNKCell", Set.of("NKCell", "TCell")),
            Map.entry("MemoryLikeNKCell", Set.of("NKCell")),
            Map.entry("NKCellLine", Set.of("NKCell")),
            Map.entry("CARNKCellLine", Set.of("NKCell", "NKCellLine", "CARNKCell", "CARTCell", "TCell")),
            Map.entry("NKTCell", Set.of("TCell", "NKCell")),
            Map.entry("CARNKTCell", Set.of("NKTCell", "TCell", "NKCell", "CARTCell", "CARNKCell")),
            Map.entry("CIKCell", Set.of("TCell", "NKCell")),
            Map.entry("GammaDeltaTCell", Set.of("TCell")),
            Map.entry("RegulatoryTCell", Set.of("TCell")),
            Map.entry("CARTCell", Set.of("TCell")),
            Map.entry("DonorLymphocyte", Set.of("TCell")),
            Map.entry("TumorInfiltratingLymphocyte", Set.of("TCell")),
            Map.entry("NKCell", Set.of("TCell")));

    private static final Set<String> UNSPECIFIC = Set.of("Alias", "OtherCell", "HematopoieticStemCell", "TCell");
    private final RecordReading record;
    private final GivenCells cells;

    CellTypeReader(RecordReading record, GivenCells cells) {
        this.record = record;
        this.cells = cells;
    }

    void read(FactSet facts) {
        if (!cells.areShown()) {
            noCells(facts);
            return;
        }
        List<Hit> products = cells.products();
        List<Hit> grafts = cells.grafts();
        List<Hit> kept = types(products);
        kept.stream()
                .filter(hit -> grafts.isEmpty() || !hit.value().equals("OtherCell"))
                .forEach(hit -> facts.add(Slot.CELL_TYPE, hit));
        grafts.forEach(hit -> facts.add(Slot.CELL_TYPE, hit));
        if (facts.values(Slot.CELL_TYPE).isEmpty()) {
            typesOfKeywords(facts);
        }
        Hit surest = kept.isEmpty() ? (products.isEmpty() ? grafts : products).get(0) : kept.get(0);
        facts.add(Slot.CELL_THERAPY, surest.with("yes"));
    }

    /** Types named where products are named; types of the running text only where it says that they are given. */
    private static List<Hit> types(List<Hit> products) {
        Set<String> head = new HashSet<>();
        Set<String> body = new HashSet<>();
        Set<String> beside = new HashSet<>();
        for (Hit hit : products) {
            if (hit.value().equals("Alias")) {
                continue;
            }
            if (hit.rule().name().equals("product.beside")) {
                beside.add(hit.value());
            }
            if (Part.GIVEN.contains(hit.reading().part())) {
                head.add(hit.value());
            } else if (head.isEmpty() || FIRM.contains(hit.rule().name())) {
                body.add(hit.value());
            }
        }
        Set<String> all = new HashSet<>(head);
        if (head.isEmpty() || head.equals(Set.of("OtherCell"))) {
            all.addAll(body);
        } else {
            body.stream().filter(type -> moreSpecific(type, head)).forEach(all::add);
        }
        for (String type : List.copyOf(all)) {
            all.removeAll(COVERS.getOrDefault(type, Set.of()));
        }
        if (all.size() > 1) {
            all.remove("OtherCell");
        }
        all.addAll(beside);
        return products.stream().filter(hit -> all.contains(hit.value())).toList();
    }

    /** Whether a type is one of those of the head, or says that they carry a CAR. */
    private static boolean moreSpecific(String type, Set<String> head) {
        return head.stream().anyMatch(COVERS.getOrDefault(type, Set.of())::contains)
                || (type.equals(EngineeredCells.CAR_T_CELL)
                        && head.stream().anyMatch(EngineeredCells.CARRIERS::contains));
    }

    /** Where the text names the product only, the keywords may say what it is. */
    private void typesOfKeywords(FactSet facts) {
        for (PassageReading reading : record.passages()) {
            if (reading.part() == Part.KEYWORD
                    && !reading.words(0, reading.tokens().size()).contains("lymphoma")) {
                reading.mentions(Aliases.SCHEME, 0, reading.tokens().size()).stream()
                        .filter(mention ->
                                !UNSPECIFIC.contains(mention.concept().notation()))
                        .forEach(mention -> facts.add(
                                Slot.CELL_TYPE,
                                mention.concept().notation(),
                                reading,
                                mention.start(),
                                mention.end(),
                                "cellType.keyword",
                                0.8));
            }
        }
    }

    private void noCells(FactSet facts) {
        record.passages().stream()
                .filter(reading -> reading.tokens().size() > 0)
                .findFirst()
                .ifPresent(reading -> facts.add(
                        Slot.CELL_THERAPY, "no", reading, 0, reading.tokens().size(), "cellTherapy.none", 0.93));
    }
}
