package org.trialgraph.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialgraph.text.rule.Part;
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
     * The widest limit of each field: a field gives limits of groups, of doses by age and the like beside the one for all; where two
     * fields disagree, both stand.
     */
    private static Collection<Hit> widest(Stream<Hit> hits, BinaryOperator<Hit> wider) {
        return hits.collect(Collectors.toMap(
                        hit -> hit.reading().passage().field(), Function.identity(), wider, LinkedHashMap::new))
                .values();
    }

    /** Ages and performance of patients, as the facts have them, and ages of donors, where criteria state them. */
    static List<Stated> inCriteria(RecordReading record, FactSet facts) {
        List<Stated> stated = new ArrayList<>();
        RULES.forEach((slot, rules) -> record.own(rules)
                .filter(hit -> hit.reading().part() == Part.INCLUSION)
                .map(PopulationReader::inYears)
                .filter(hit -> isOfDonor(hit) || facts.has(slot, hit.value()))
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

    private static boolean isSame(Stated known, Slot slot, Hit hit) {
        return known.slot() == slot
                && known.value().equals(hit.value())
                && known.reading().passage().isOfDonor() == isOfDonor(hit);
    }

    private static boolean isOfDonor(Hit hit) {
        return hit.reading().passage().isOfDonor();
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
                .filter(hit -> hit.reading().part() != Part.EXCLUSION
                        || hit.rule().name().endsWith("outside"))
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
