package org.trialgraph.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trialgraph.text.rule.Part;

/** The cells and grafts that the rules have found, apart from those that are only named, and whether they are given as treatment. */
final class GivenCells {
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

    private static final CuedPattern NO_NEED = CuedPattern.of(
            "(?<!or )\\bwithout (the |any )?(need|use|infusion|addition|giving|transfer|administration)\\b", "without");
    private static final Set<String> RECEIVED = Set.of("received", "undergone", "had");
    private static final Set<String> LATER = Set.of("after", "following", "since");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "previously", "already");

    private final RecordReading record;
    private final List<Hit> products;
    private final List<Hit> grafts;

    /** What the rules have found so far. */
    GivenCells(RecordReading record) {
        this.record = record;
        this.products = record.own("product").filter(GivenCells::given).toList();
        this.grafts = grafts(record);
    }

    /** Where cells other than grafts are said to be given. */
    List<Hit> products() {
        return products;
    }

    /** Where grafts are said to be given. */
    List<Hit> grafts() {
        return grafts;
    }

    private static List<Hit> grafts(RecordReading record) {
        List<Hit> grafts = record.own("graft").filter(GivenCells::given).toList();
        return grafts.isEmpty() || transplants(record) ? grafts : List.of();
    }

    /** Whether something read so far shows that cells are given. */
    boolean areShown() {
        if (onlyCollects() || onlyFollows()) {
            return false;
        }
        boolean measured = record.own("measured").findAny().isPresent();
        boolean named = products.stream()
                .anyMatch(hit -> Part.GIVEN.contains(hit.reading().part()));
        return products.stream()
                        .filter(GivenCells::showsTreatment)
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

    /** Whether a title speaks of a follow-up, and no intervention is cells. */
    private boolean onlyFollows() {
        return record.own("measured").anyMatch(hit -> hit.rule().name().equals("measured.followup"))
                && products.stream().noneMatch(hit -> hit.reading().part() == Part.INTERVENTION_NAME);
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
                && !receivedBefore(hit)
                && (isResistant(hit) || !Nearby.prior(reading, hit.from(), 4))
                && !Nearby.negated(reading, hit.from(), 3)
                && !NO_NEED.isIn(reading.words(Math.max(reading.sentenceBegin(hit.from()), hit.from() - 8), hit.from()))
                && !reading.words(hit.from(), hit.to()).contains("prior ")
                && !NotGiven.is(hit);
    }

    /** Whether it is the cells that withstand a drug, and not a disease of which is said that it does. */
    private static boolean isResistant(Hit hit) {
        return hit.reading().words(hit.from() - 1, hit.from()).endsWith("resistant");
    }

    /** Whether cells are those that patients have received, as in {@code patients who have received CAR T cells}. */
    private static boolean receivedBefore(Hit hit) {
        PassageReading reading = hit.reading();
        String first = reading.words(hit.from(), hit.from() + 1);
        String before = reading.words(hit.from() - 1, hit.from());
        return (RECEIVED.contains(first) && HAVE.contains(before))
                || (first.equals("receiving") && LATER.contains(before));
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
}
