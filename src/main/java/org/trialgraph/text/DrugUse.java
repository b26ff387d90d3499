package org.trialgraph.text;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.Slot;

/** One place where a drug is named, and what its sentence says about why it is given. */
record DrugUse(PassageReading reading, Mention mention) {
    private static final Set<String> GIVEN = Set.of(
            "combined",
            "combination",
            "plus",
            "with",
            "receive",
            "receives",
            "received",
            "receiving",
            "given",
            "administered",
            "and",
            "followed",
            "get",
            "adding",
            "treated",
            "addition",
            "using",
            "by",
            "then",
            "chemotherapy",
            "induction",
            "maintenance",
            "consolidation",
            "including",
            "protocol",
            "continue",
            "continues",
            "also",
            "start",
            "treatment");
    private static final Set<String> DOSED = Set.of(
            "given",
            "administered",
            "infused",
            "injected",
            "taken",
            "added",
            "continued",
            "mg",
            "orally",
            "iv",
            "po",
            "daily",
            "bid",
            "qd",
            "intravenously",
            "gy",
            "subcutaneously",
            "initiated");
    private static final Set<String> PATIENTS =
            Set.of("patients", "patient", "participants", "participant", "subjects", "you", "children", "group", "arm");
    private static final Set<String> BEFORE_STUDY = Set.of("previously", "earlier", "approved", "failed");
    private static final Set<String> CAUSE = Set.of("caused", "toxicity", "effects");
    private static final Set<String> AFTER =
            Set.of("after", "following", "post", "since", "than", "versus", "vs", "survived", "survive", "despite");
    private static final Set<String> LINKS = Set.of("and", "plus", "with", "+", "combined", ",", "or", "&");
    private static final CuedPattern DAY_AFTER = CuedPattern.of("\\bd(ays?)? ?\\(?\\+", "+");
    private static final Pattern DAY_BEFORE = Pattern.compile("\\bd(ays?)? ?\\(?[-–−] ?([3-9]|1[0-9])\\b");
    private static final Pattern LIST = Pattern.compile("[^.;:]*(,|/|-|\\band\\b)[^.;:]*");
    private static final Pattern NEW_CLAUSE =
            Pattern.compile("\\b(receives?|patients?|participants?|subjects?|then|followed|combin|plus|cells?)");
    /** Treatments that patients had before, to the end of their list. */
    private static final CuedPattern EARLIER = CuedPattern.of(
            "\\b(prior|previous|earlier) (anti-?cancer |systemic )?(therapy|therapies|treatments?|exposure|use)\\b[^.;:]*$",
            "prior",
            "previous",
            "earlier");

    private static final CuedPattern CONTROL =
            CuedPattern.of("\\b(control|comparator) (group|arm|cohort|patients)?\\b[^.;]*", "control", "comparator");
    private static final String GLOBULIN = "antithymocyte globulin";

    String drug() {
        String notation = mention.concept().notation();
        return notation.endsWith(GLOBULIN) ? GLOBULIN : notation;
    }

    boolean is(Context context) {
        return reading.is(mention.start(), context);
    }

    boolean inNames() {
        return Part.NAMES.contains(reading.part());
    }

    boolean isOwn() {
        String text = reading.words(mention.start(), mention.end());
        return !text.startsWith("irradiated")
                && !treatsCells()
                && !namesProduct()
                && !Nearby.any(reading, mention.start(), 3, CAUSE)
                && !reading.is(mention.start(), Context.EXCLUSION)
                && !reading.isBackground(mention.start())
                && !Nearby.prior(reading, mention.start(), 5)
                && !EARLIER.isIn(reading.words(reading.sentenceBegin(mention.start()), mention.start()))
                && !Nearby.denied(reading, mention.end())
                && !Nearby.negated(reading, mention.start(), 4);
    }

    /** Whether radiation is what cells were treated with outside the body, as feeder cells are. */
    private boolean treatsCells() {
        String before =
                reading.words(Math.max(reading.sentenceBegin(mention.start()), mention.start() - 10), mention.start());
        return drug().equals("radiotherapy") && before.contains("cells") && before.endsWith("treated with");
    }

    /** Whether an antibody's name is part of a name of cells, such as anti-PD-L1 CSR T cells. */
    boolean namesProduct() {
        String behind = reading.words(mention.end(), mention.end() + 1);
        return drug().startsWith("anti-")
                && (behind.startsWith("scfv")
                        || behind.startsWith("/")
                        || (!LINKS.contains(behind)
                                && !reading.mentions(Aliases.SCHEME, mention.end(), mention.end() + 2)
                                        .isEmpty()));
    }

    boolean isGiven() {
        return (Nearby.any(reading, mention.start(), 8, GIVEN) || joinedWithCells() || saidToBeGiven())
                && !Nearby.any(reading, mention.start(), 4, AFTER)
                && !Nearby.anyIn(reading, mention.end(), mention.end() + 5, BEFORE_STUDY)
                && (is(Context.OWN) || besideCells() || ofPatients() || saidToBeGiven());
    }

    /** Whether a dose or the word "given" stands behind the drug in its sentence. */
    boolean saidToBeGiven() {
        int end = reading.tokens().sentenceEnd(mention.start());
        return Nearby.anyIn(reading, mention.end(), Math.min(end, mention.end() + 8), DOSED);
    }

    private boolean ofPatients() {
        int begin = reading.sentenceBegin(mention.start());
        return Nearby.anyIn(reading, begin, mention.start(), PATIENTS);
    }

    /** Whether a drug of regimens, such as dexamethasone, stands in a list with a drug that treats the disease. */
    boolean inRegimenList() {
        return listedWith(6, drug -> !drug.equals(mention.concept().notation()) && !DrugRoles.isSupportive(drug));
    }

    /** Whether only commas and "and" stand between this drug and one of some drugs close by. */
    private boolean listedWith(int reach, Predicate<String> drugs) {
        return reading.mentions("drug", mention.start() - reach, mention.end() + reach).stream()
                .filter(other -> drugs.test(other.concept().notation()))
                .anyMatch(other -> isList(
                        other.start() < mention.start()
                                ? reading.words(other.end(), mention.start())
                                : reading.words(mention.end(), other.start())));
    }

    /** Whether "and" or "plus" joins the drug to cells named behind it. */
    boolean joinedWithCells() {
        String link = reading.words(mention.end(), mention.end() + 1);
        return LINKS.contains(link)
                && !reading.mentions(Aliases.SCHEME, mention.end() + 1, mention.end() + 5)
                        .isEmpty();
    }

    /** Whether the sentence names the cells too. */
    boolean besideCells() {
        int begin = reading.sentenceBegin(mention.start());
        return !reading.mentions(Aliases.SCHEME, begin, reading.tokens().sentenceEnd(begin))
                .isEmpty();
    }

    /** After a transplant a conditioning drug keeps the graft from attacking the patient. */
    boolean afterTransplant() {
        String before =
                reading.words(Math.max(reading.sentenceBegin(mention.start()), mention.start() - 9), mention.start());
        String close = reading.words(mention.start() - 3, mention.start());
        String behind = reading.words(mention.end(), mention.end() + 5);
        String name = reading.words(mention.start(), mention.end());
        return name.startsWith("pt")
                || name.startsWith("post")
                || DAY_AFTER.isIn(before)
                || close.contains("post-transplant")
                || close.contains("posttransplant")
                || close.contains("post transplant")
                || behind.contains("ptcy")
                || DAY_AFTER.isIn(behind);
    }

    /** Whether a day before the cells is named behind the drug, before any other drug. */
    boolean onDayBefore() {
        int end = Math.min(reading.tokens().sentenceEnd(mention.start()), mention.end() + 14);
        int next = reading.mentions("drug", mention.end(), end).stream()
                .mapToInt(Mention::start)
                .min()
                .orElse(end);
        return DAY_BEFORE.matcher(reading.words(mention.end(), next)).find();
    }

    /** Whether the words behind combine the drug with cells, as in {@code radiation in combination with NK cells}. */
    boolean isCombinedWithCells() {
        return reading.words(mention.end(), mention.end() + 4).contains("combin")
                && !reading.mentions(Aliases.SCHEME, mention.end(), mention.end() + 9)
                        .isEmpty();
    }

    /** Whether the words before say that the drug is combined with something. */
    boolean isCombined() {
        String before = reading.words(mention.start() - 12, mention.start());
        return before.contains("combin") || before.contains("together with");
    }

    /** Whether only commas and "and" stand between this drug and a conditioning drug, in running text that names no other drug. */
    boolean listedWithConditioning() {
        return !inNames() && listedWith(9, DrugRoles::isConditioning) && !besideOtherTreatment();
    }

    /** Whether the sentence names a drug that never makes room for cells, so that its drugs treat the disease. */
    private boolean besideOtherTreatment() {
        int begin = reading.sentenceBegin(mention.start());
        int end = reading.tokens().sentenceEnd(begin);
        return reading.drugs().stream()
                .filter(other -> other.start() >= begin && other.start() < end)
                .map(other -> other.concept().notation())
                .anyMatch(drug -> !DrugRoles.isConditioning(drug)
                        && !DrugRoles.mayCondition(drug)
                        && !DrugRoles.isSupportive(drug)
                        && !DrugRoles.isCytokine(drug));
    }

    /** Whether the drug is given in small doses for long, which treats the disease. */
    boolean isMetronomic() {
        return reading.words(mention.start() - 2, mention.start()).contains("metronomic");
    }

    /** Whether the words before say that those get the drug who get no cells. */
    boolean isOfControl() {
        int begin = reading.sentenceBegin(mention.start());
        return CONTROL.isIn(reading.words(Math.max(begin, mention.start() - 6), mention.start()))
                || (reading.part() == Part.ARM && begin == 0 && CONTROL.isIn(reading.words(0, 3)));
    }

    /** Whether the name of an antibody is the general one of the antibody named right behind it. */
    boolean isGeneral() {
        int end = Math.min(reading.tokens().sentenceEnd(mention.start()), mention.end() + 4);
        return drug().startsWith("anti-")
                && reading.drugs().stream()
                        .anyMatch(other -> other.start() >= mention.end()
                                && other.start() < end
                                && other.concept().notation().endsWith("mab"));
    }

    private static boolean isList(String between) {
        return between.length() < 60
                && LIST.matcher(between).matches()
                && !NEW_CLAUSE.matcher(between).find();
    }

    /** As in "chemotherapy (X + Y) followed by NK cells". */
    boolean precedesCells() {
        int begin = reading.sentenceBegin(mention.start());
        int end = reading.tokens().sentenceEnd(begin);
        return reading.words(Math.max(begin, mention.start() - 7), mention.start())
                        .contains("chemotherapy")
                && reading.words(mention.end(), Math.min(end, mention.end() + 8))
                        .contains("followed by")
                && !reading.mentions(Aliases.SCHEME, mention.end(), end).isEmpty();
    }

    boolean besideConditioning() {
        int begin = reading.sentenceBegin(mention.start());
        int end = reading.tokens().sentenceEnd(begin);
        return reading
                .mentions("drug", Math.max(begin, mention.start() - 30), Math.min(end, mention.end() + 30))
                .stream()
                .anyMatch(other -> DrugRoles.isConditioning(other.concept().notation()));
    }

    void state(FactSet facts, Slot slot, String rule, double confidence) {
        facts.add(slot, drug(), reading, mention.start(), mention.end(), rule, confidence);
    }
}
