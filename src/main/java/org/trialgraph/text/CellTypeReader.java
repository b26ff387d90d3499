package org.trialgraph.text;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.Slot;

/** Decides whether cells are given as treatment, and which. */
final class CellTypeReader {
    private static final Set<Part> HEAD = EnumSet.of(
            Part.TITLE, Part.INTERVENTION_NAME, Part.OTHER_NAME, Part.ARM_LABEL, Part.ARM, Part.INTERVENTION);
    private static final Set<String> FIRM = Set.of(
            "product.infused",
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

    private static final Set<String> DESCRIBING = Set.of(
            "product.adjective",
            "product.efficacy",
            "product.car",
            "product.carnk",
            "product.cart",
            "product.carline",
            "product.carnkt");
    private static final List<String> TRANSPLANT = List.of("ransplant", "tem cell", "tem Cell", "HSCT", "SCT", "BMT");
    private static final Set<String> UNSPECIFIC = Set.of("Alias", "OtherCell", "HematopoieticStemCell", "TCell");
    private static final Pattern AFTER = Pattern.compile("\\b(after|following|post)\\b");

    private final RecordReading record;

    CellTypeReader(RecordReading record) {
        this.record = record;
    }

    void read(FactSet facts) {
        List<Hit> products = record.own("product").filter(this::given).toList();
        List<Hit> grafts =
                transplants() ? record.own("graft").filter(this::given).toList() : List.of();
        boolean given = products.stream().anyMatch(CellTypeReader::showsTreatment)
                || grafts.stream()
                        .filter(hit -> !products.isEmpty() || !hit.rule().name().equals("graft.undergoing"))
                        .anyMatch(hit -> HEAD.contains(hit.reading().part()));
        if (!given) {
            noCells(facts);
            return;
        }
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

    /** HCT and the like have other meanings unless the record speaks of transplants too. */
    private boolean transplants() {
        return record.passages().stream()
                .map(reading -> reading.tokens().text())
                .anyMatch(text -> TRANSPLANT.stream().anyMatch(text::contains));
    }

    /** A title may just say which cells; running text must say that they are given. */
    private static boolean showsTreatment(Hit hit) {
        if (hit.value().equals("Alias")) {
            return hit.reading().words(hit.from(), hit.to() + 1).contains("cell");
        }
        return HEAD.contains(hit.reading().part())
                || !DESCRIBING.contains(hit.rule().name());
    }

    private boolean given(Hit hit) {
        PassageReading reading = hit.reading();
        return !afterGraft(hit)
                && !Nearby.prior(reading, hit.from(), 4)
                && !Nearby.negated(reading, hit.from(), 3)
                && !reading.words(hit.from(), hit.to()).contains("prior ");
    }

    /** Whether a graft is only named as what came before. */
    private static boolean afterGraft(Hit hit) {
        if (!hit.rule().slot().equals("graft")) {
            return false;
        }
        return hit.reading().mentions(Aliases.SCHEME, hit.from(), hit.to()).stream()
                .filter(mention -> mention.concept().notation().equals("HematopoieticStemCell"))
                .anyMatch(mention -> AFTER.matcher(hit.reading().words(hit.from(), mention.start()))
                        .find());
    }

    /** Types named where products are named; types of the running text only where it says that they are given. */
    private static List<Hit> types(List<Hit> products) {
        Set<String> head = new HashSet<>();
        Set<String> body = new HashSet<>();
        for (Hit hit : products) {
            if (HEAD.contains(hit.reading().part())) {
                head.add(hit.value());
            } else if (head.isEmpty() || FIRM.contains(hit.rule().name())) {
                body.add(hit.value());
            }
        }
        head.remove("Alias");
        body.remove("Alias");
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
        return new ArrayList<>(
                products.stream().filter(hit -> all.contains(hit.value())).toList());
    }

    private static boolean moreSpecific(String type, Set<String> head) {
        return head.stream().anyMatch(COVERS.getOrDefault(type, Set.of())::contains);
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
                        Slot.CELL_THERAPY, "no", reading, 0, reading.tokens().size(), "cellTherapy.none", 0.9));
    }
}
