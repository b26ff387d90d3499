package org.trialgraph.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.finding.Person;
import org.trialgraph.trial.finding.Slot;

/** State of the disease, performance status and age of those whom the trial takes. */
final class PopulationReader {
    private static final Set<String> OF_OTHERS =
            Set.of("setting.relapse", "setting.failure", "setting.post", "setting.progressive");

    private static final Set<String> SCALES = Set.of(
            "karnofsky",
            "lansky",
            "score",
            "index",
            "ecog",
            "weight",
            "donor",
            "donors",
            "childbearing",
            "assent",
            "pregnancy",
            "fertile",
            "reproductive",
            "menopausal",
            "postmenopausal");

    private static final Set<String> DONORS = Set.of("donor", "donors");
    private static final CuedPattern GROUP = CuedPattern.of(
            "\\b(?:cohort|group|arm|stratum|part|phase) ?[a-h0-9iv]+\\b",
            "cohort",
            "group",
            "arm",
            "stratum",
            "part",
            "phase");
    private static final int GROUP_BEFORE = 5;
    private static final int AROUND = 3;

    private static final Map<Slot, String> RULES = new EnumMap<>(Map.of(
            Slot.MIN_AGE_YEARS,
            "minage",
            Slot.MAX_AGE_YEARS,
            "maxage",
            Slot.ECOG_MAX,
            "ecog",
            Slot.KARNOFSKY_MIN,
            "karnofsky"));

    private static final Set<String> FEARED =
            Set.of("chance", "chances", "risk", "likelihood", "possibility", "keep", "prevent", "stop");

    private static final Comparator<Hit> BY_VALUE = Comparator.comparingDouble(hit -> Double.parseDouble(hit.value()));
    private static final String MONTHS = "months ";
    private static final String DAYS = "days ";

    private final RecordReading record;

    PopulationReader(RecordReading record) {
        this.record = record;
    }

    void read(FactSet facts) {
        record.own("setting").filter(this::isOfPatients).forEach(hit -> facts.add(Slot.SETTING, hit));
        widest(plausible("ecog", 0, 4), BinaryOperator.maxBy(BY_VALUE)).forEach(hit -> facts.add(Slot.ECOG_MAX, hit));
        plausible("karnofsky", 30, 100).forEach(hit -> facts.add(Slot.KARNOFSKY_MIN, hit));
        widest(ages("minage", 0, 90), BinaryOperator.minBy(BY_VALUE))
                .forEach(hit -> facts.add(Slot.MIN_AGE_YEARS, hit));
        widest(ages("maxage", 1, 100), BinaryOperator.maxBy(BY_VALUE))
                .forEach(hit -> facts.add(Slot.MAX_AGE_YEARS, hit));
    }

    /**
     * The widest limit of each field: a field gives limits of groups, of doses by age and the like beside the one for all. Where two
     * fields disagree, or two criteria that say nothing but the limit, both stand.
     */
    private static Collection<Hit> widest(Stream<Hit> hits, BinaryOperator<Hit> wider) {
        List<Hit> all = hits.toList();
        Map<String, Hit> widest = all.stream()
                .collect(Collectors.toMap(PopulationReader::field, Function.identity(), wider, LinkedHashMap::new));
        List<Hit> kept = new ArrayList<>(widest.values());
        all.stream()
                .filter(PopulationReader::isPlain)
                .filter(hit -> isPlain(widest.getOrDefault(field(hit), hit)))
                .filter(hit -> kept.stream().noneMatch(one -> one.value().equals(hit.value())))
                .forEach(kept::add);
        return kept;
    }

    private static String field(Hit hit) {
        return hit.reading().passage().field();
    }

    /** Whether a criterion is little more than this limit, and is not that of a group. */
    private static boolean isPlain(Hit hit) {
        PassageReading reading = hit.reading();
        return reading.passage().criterion().isPresent()
                && reading.part() == Part.INCLUSION
                && hit.from() <= AROUND
                && reading.tokens().size() - hit.to() <= AROUND
                && !isOfGroup(hit);
    }

    /** Whether a limit is said to be that of a cohort, group or arm. */
    private static boolean isOfGroup(Hit hit) {
        PassageReading reading = hit.reading();
        boolean headed = reading.passage()
                .criterion()
                .flatMap(Criterion::heading)
                .map(heading -> GROUP.isIn(heading.toLowerCase(Locale.ROOT)))
                .orElse(false);
        return headed || GROUP.isIn(reading.words(hit.from() - GROUP_BEFORE, hit.to()));
    }

    /**
     * Ages and performance of patients, as the facts have them or as groups of them have them, and ages of donors, where criteria
     * state them.
     */
    static List<Stated> inCriteria(RecordReading record, FactSet facts) {
        PopulationReader reader = new PopulationReader(record);
        List<Stated> stated = new ArrayList<>();
        RULES.forEach((slot, rules) -> reader.inCriteria(slot, rules)
                .filter(hit -> isOfDonor(hit) || isOfGroup(hit) || facts.has(slot, hit.value()))
                .filter(hit -> stated.stream().noneMatch(known -> isSame(known, slot, hit)))
                .forEach(hit -> stated.add(new Stated(
                        slot,
                        hit.value(),
                        Optional.empty(),
                        hit.reading(),
                        hit.from(),
                        hit.to(),
                        hit.rule().name(),
                        hit.rule().confidence()))));
        return stated;
    }

    private Stream<Hit> inCriteria(Slot slot, String rules) {
        return record.of(rules)
                .filter(hit -> hit.reading().part() == Part.INCLUSION || isOutside(hit))
                .map(PopulationReader::inYears)
                .filter(hit -> slot == Slot.ECOG_MAX || slot == Slot.KARNOFSKY_MIN || isOfDonor(hit) || !ofScale(hit));
    }

    private static boolean isSame(Stated known, Slot slot, Hit hit) {
        return known.slot() == slot
                && known.value().equals(hit.value())
                && isOfDonor(known.reading(), known.from()) == isOfDonor(hit);
    }

    private static boolean isOfDonor(Hit hit) {
        return isOfDonor(hit.reading(), hit.from());
    }

    /** Whether an age is a donor's: under a heading of donors, in a sentence that begins with them, or right behind the word. */
    static boolean isOfDonor(PassageReading reading, int token) {
        return CriterionReader.person(reading, token) == Person.DONOR || Nearby.any(reading, token, 3, DONORS);
    }

    /** Whether an exclusion criterion says which values are let in, as in "younger than 18". */
    private static boolean isOutside(Hit hit) {
        return hit.reading().part() == Part.EXCLUSION && hit.rule().name().endsWith("outside");
    }

    /** Whether a state of the disease is that of those whom the trial takes. */
    boolean isOfPatients(Hit hit) {
        PassageReading reading = hit.reading();
        if (reading.passage().isOfDonor() || Nearby.negated(reading, hit.from(), 3)) {
            return false;
        }
        if (hit.rule().name().equals("setting.failure") && Nearby.any(reading, hit.from(), 6, FEARED)) {
            return false;
        }
        return !OF_OTHERS.contains(hit.rule().name()) || !Nearby.lowered(reading, hit.from(), 6);
    }

    private Stream<Hit> plausible(String slot, double least, double most) {
        return record.of(slot)
                .filter(hit -> !hit.reading().passage().isOfDonor())
                .filter(hit -> hit.reading().part() != Part.EXCLUSION || isOutside(hit))
                .filter(hit -> !hit.reading()
                        .tokens()
                        .slice(hit.from(), hit.from() + 1)
                        .equals("who"))
                .map(PopulationReader::inYears)
                .filter(hit -> {
                    double value = Double.parseDouble(hit.value());
                    return value >= least && value <= most;
                });
    }

    /** Ages of patients: not of donors, nor ages up to which a scale or a test of pregnancy is for. */
    private Stream<Hit> ages(String slot, double least, double most) {
        return plausible(slot, least, most)
                .filter(hit -> !ofScale(hit))
                .filter(hit -> !hit.reading().words(hit.to(), hit.to() + 1).equals(":"));
    }

    /** Whether a sentence speaks of a scale before or close behind an age; a sentence that begins with ages is about ages. */
    private static boolean ofScale(Hit hit) {
        PassageReading reading = hit.reading();
        int begin = reading.sentenceBegin(hit.from());
        int end = Math.min(reading.tokens().sentenceEnd(begin), hit.to() + 6);
        boolean parted =
                hit.from() == begin || reading.words(hit.to(), hit.to() + 1).equals(",");
        return Nearby.anyIn(reading, Math.max(begin, hit.from() - 12), parted ? hit.to() : end, SCALES);
    }

    /** Months or days as years with two decimals. */
    private static Hit inYears(Hit hit) {
        boolean months = hit.value().startsWith(MONTHS);
        if (!months && !hit.value().startsWith(DAYS)) {
            return hit;
        }
        BigDecimal age = new BigDecimal(hit.value().substring(hit.value().indexOf(' ') + 1));
        BigDecimal years = age.divide(BigDecimal.valueOf(months ? 12 : 365), 2, RoundingMode.HALF_UP);
        return hit.with(years.stripTrailingZeros().toPlainString());
    }
}
