package org.trialgraph.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.Slot;

/** Decides whether cells are given as treatment, and which. */
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

    private static final Set<String> DESCRIBING = Set.of(
            "product.adjective",
            "product.efficacy",
            "product.car",
            "product.carnk",
            "product.cart",
            "product.carline",
            "product.carnkt");
    private static final List<String> TRANSPLANT = List.of(
            "ransplant", "tem cell", "tem Cell", "HSCT", "SCT", "BMT", "rogenitor", " graft", "ord blood", "ord Blood");
    private static final Set<String> UNSPECIFIC = Set.of("Alias", "OtherCell", "HematopoieticStemCell", "TCell");
    private static final Pattern AFTER = Pattern.compile("\\b(after|following|post)\\b");
    /** Said of a transplant that follows the study. */
    private static final Pattern SCHEDULED =
            Pattern.compile("\\b(scheduled|subsequent|eventual|later|proceed|bridge)\\b");
    /** What a title says before cells that are studied or meant, but not given. */
    private static final Set<String> STUDIED = Set.of(
            "role",
            "effect",
            "effects",
            "influence",
            "impact",
            "activity",
            "function",
            "expression",
            "number",
            "count",
            "level",
            "levels",
            "engager",
            "engaging",
            "bispecific",
            "antibody",
            "anti",
            "analysis",
            "monitoring",
            "detection",
            "correlation",
            "association",
            "relationship",
            "predict",
            "predicting",
            "predictability",
            "response",
            "responses",
            "recovery",
            "changes",
            "characterization",
            "receptors",
            "measure",
            "mechanism",
            "targeting",
            "depleting",
            "biomarker");
    /** What a title says before a transplant that belongs to the patients' state and not to the study. */
    private static final Set<String> OF_PATIENTS = Set.of(
            "after",
            "following",
            "undergoing",
            "underwent",
            "recipients",
            "receiving",
            "prevent",
            "preventing",
            "prevention",
            "post",
            "since",
            "before",
            "prior",
            "candidates",
            "awaiting",
            "survivors",
            "during",
            "without",
            "failing",
            "failed",
            "by",
            "from",
            "had",
            "bridge",
            "bridging",
            "relapsing",
            "relapsed");

    private final RecordReading record;
    private final List<Hit> products;
    private final List<Hit> grafts;

    /** A reader of what the rules have found so far. */
    CellTypeReader(RecordReading record) {
        this.record = record;
        this.products = record.own("product").filter(CellTypeReader::given).toList();
        this.grafts = grafts(record);
    }

    void read(FactSet facts) {
        if (!showsCells()) {
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

    private static List<Hit> grafts(RecordReading record) {
        List<Hit> grafts = record.own("graft").filter(CellTypeReader::given).toList();
        return grafts.isEmpty() || transplants(record) ? grafts : List.of();
    }

    /** Whether something read so far shows that cells are given. */
    boolean showsCells() {
        if (onlyCollects()) {
            return false;
        }
        boolean measured = record.own("measured").findAny().isPresent();
        boolean named = products.stream()
                .anyMatch(hit -> Part.GIVEN.contains(hit.reading().part()));
        return products.stream()
                        .filter(CellTypeReader::showsTreatment)
                        .filter(hit -> named || !namesInPassing(hit))
                        .anyMatch(hit -> !measured || !onlyTitled(hit))
                || grafts.stream()
                        .filter(hit -> !products.isEmpty() || !hit.rule().name().equals("graft.undergoing"))
                        .anyMatch(hit -> Part.GIVEN.contains(hit.reading().part()));
    }

    /** Whether samples are collected and no arm or intervention names cells that are given. */
    private boolean onlyCollects() {
        return record.own("measured").anyMatch(hit -> hit.rule().name().equals("measured.collected"))
                && Stream.concat(products.stream(), grafts.stream())
                        .map(hit -> hit.reading().part())
                        .noneMatch(part -> part != Part.TITLE && Part.GIVEN.contains(part));
    }

    /** Whether running text names cells of no special kind, of a trial whose interventions are known and are no cells. */
    private boolean namesInPassing(Hit hit) {
        return hit.value().equals("OtherCell")
                && record.passages().stream().anyMatch(reading -> reading.part() == Part.INTERVENTION_NAME);
    }

    /** Whether a title names cells beside something else without saying that they are given. */
    private static boolean onlyTitled(Hit hit) {
        String rule = hit.rule().name();
        return hit.reading().part() == Part.TITLE && (rule.equals("product.title") || rule.equals("product.combined"));
    }

    /** HCT and the like have other meanings unless the record speaks of transplants too. */
    private static boolean transplants(RecordReading record) {
        return record.passages().stream()
                .map(reading -> reading.tokens().text())
                .anyMatch(text -> TRANSPLANT.stream().anyMatch(text::contains));
    }

    /** A title may just say which cells; running text must say that they are given. */
    private static boolean showsTreatment(Hit hit) {
        if (hit.value().equals("Alias")) {
            return hit.reading().words(hit.from(), hit.to() + 1).contains("cell");
        }
        return Part.GIVEN.contains(hit.reading().part())
                || !DESCRIBING.contains(hit.rule().name());
    }

    private static boolean given(Hit hit) {
        PassageReading reading = hit.reading();
        return !afterGraft(hit)
                && !onlyNamed(hit)
                && !Nearby.prior(reading, hit.from(), 4)
                && !Nearby.negated(reading, hit.from(), 3)
                && !reading.words(hit.from(), hit.to()).contains("prior ")
                && !NotGiven.is(hit);
    }

    /** Whether a title names cells that it does not say to be given. */
    private static boolean onlyNamed(Hit hit) {
        return switch (hit.rule().name()) {
            case "product.title" -> Nearby.any(hit.reading(), hit.from(), 16, STUDIED);
            case "graft.title" -> Nearby.any(hit.reading(), hit.from(), 40, OF_PATIENTS);
            default -> false;
        };
    }

    /** Whether a graft is only named as what came before. */
    private static boolean afterGraft(Hit hit) {
        if (!hit.rule().slot().equals("graft")) {
            return false;
        }
        if (SCHEDULED.matcher(hit.reading().words(hit.from(), hit.to())).find()) {
            return true;
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
                        Slot.CELL_THERAPY, "no", reading, 0, reading.tokens().size(), "cellTherapy.none", 0.93));
    }
}
