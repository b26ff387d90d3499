package org.trialgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.trial.finding.Timing;
import org.trialgraph.trial.finding.Timing.Kind;

/** The days on which the product is given, and the days or months between its infusions. */
final class TimingReader {
    /** A timing with the tokens that state it. */
    record Timed(Kind kind, int number, PassageReading reading, int from, int to, String rule, double confidence) {
        Timing timing() {
            return new Timing(kind, number, Quotes.ofTokens(reading, from, to, rule, confidence));
        }
    }

    private static final Set<String> OTHER_VISITS = Set.of(
            "monitor",
            "monitored",
            "monitoring",
            "follow",
            "followed",
            "visit",
            "visits",
            "seen",
            "return",
            "clinic",
            "assessed",
            "assessment",
            "evaluated",
            "evaluation",
            "evaluations",
            "blood",
            "samples",
            "scan",
            "imaging",
            "biopsy",
            "tested",
            "tests",
            "checked",
            "dlt",
            "filgrastim",
            "chemotherapy",
            "repeats",
            "collected",
            "prior",
            "radiotherapy",
            "drawn",
            "pheresis",
            "leukapheresis",
            "apheresis",
            "enrollment",
            "enrolled",
            "cohort",
            "cohorts",
            "apheresed");
    private static final Set<String> NOT_GIVEN = Set.of(
            "assessed",
            "drawn",
            "collected",
            "until",
            "measured",
            "evaluated",
            "chimerism",
            "recovery",
            "reconstitution",
            "persistence");
    private static final Map<String, Integer> UNITS = Map.of("day", 1, "week", 7, "month", 1);
    private static final String GRAFT = "HematopoieticStemCell";
    private static final int LONGEST = 200;

    private final RecordReading record;
    private final boolean countedFromTransplant;

    TimingReader(RecordReading record) {
        this.record = record;
        this.countedFromTransplant = record.own("dayzero").findAny().isPresent();
    }

    /** What is stated, each kind and number once, surest words first. */
    List<Timed> read() {
        List<Timed> found = new ArrayList<>();
        record.own("interval")
                .filter(TimingReader::ofCells)
                .forEach(hit -> interval(hit).ifPresent(timed -> add(found, timed)));
        record.own("givenday").filter(this::isGiven).forEach(hit -> days(hit, found));
        return found;
    }

    /** The statements of days that list two days or more, each with the number of its days. */
    List<Hit> lists() {
        List<Hit> lists = new ArrayList<>();
        record.own("givenday").filter(this::isGiven).forEach(hit -> {
            List<Timed> days = new ArrayList<>();
            days(hit, days);
            long number = days.stream()
                    .filter(timed -> timed.kind() == Kind.DAY || timed.kind() == Kind.DAY_FROM_TRANSPLANT)
                    .count();
            if (number > 1) {
                int to = days.stream().mapToInt(Timed::to).max().orElse(hit.to());
                lists.add(new Hit(hit.rule(), hit.reading(), hit.from(), to, Long.toString(number)));
            }
        });
        return lists;
    }

    private static void add(List<Timed> found, Timed timed) {
        boolean known =
                found.stream().anyMatch(other -> other.kind() == timed.kind() && other.number() == timed.number());
        if (!known) {
            found.add(timed);
        }
    }

    /** Reads {@code 7 day}, {@code 2 week}, {@code 3 month}, {@code min 3 day} or {@code max 2 week}. */
    private static Optional<Timed> interval(Hit hit) {
        String[] words = hit.value().split(" ", -1);
        int last = words.length - 1;
        Integer unit = last < 1 ? null : UNITS.get(words[last]);
        double number = unit == null ? 0 : Double.parseDouble(words[last - 1]) * unit;
        if (number < 1 || number > LONGEST || number != Math.rint(number)) {
            return Optional.empty();
        }
        boolean months = words[last].equals("month");
        Kind kind = switch (words[0]) {
            case "min" -> months ? Kind.MINIMUM_INTERVAL_MONTHS : Kind.MINIMUM_INTERVAL;
            case "max" -> months ? Kind.MAXIMUM_INTERVAL_MONTHS : Kind.MAXIMUM_INTERVAL;
            default -> months ? Kind.INTERVAL_MONTHS : Kind.INTERVAL;
        };
        return Optional.of(timed(kind, (int) number, hit, hit.to()));
    }

    private static Timed timed(Kind kind, int number, Hit hit, int to) {
        return new Timed(
                kind,
                number,
                hit.reading(),
                hit.from(),
                to,
                hit.rule().name(),
                hit.rule().confidence());
    }

    private static boolean ofCells(Hit hit) {
        PassageReading reading = hit.reading();
        int begin = reading.sentenceBegin(hit.from());
        int end = reading.tokens().sentenceEnd(begin);
        boolean cells = !reading.mentions(Aliases.SCHEME, begin, end).isEmpty();
        String words = reading.words(begin, end);
        boolean drug = !reading.mentions("drug", begin, end).isEmpty()
                || !reading.mentions("cytokine", begin, end).isEmpty();
        boolean infusions = words.contains("cells") || (words.contains("infusion") && !drug);
        return (cells || infusions)
                && !Nearby.ofDrug(reading, hit.from())
                && !Nearby.any(reading, hit.from(), 9, OTHER_VISITS)
                && !words.contains("subsequent ")
                && !reading.words(hit.from() - 1, hit.from()).startsWith("time")
                && reading.mentions("drug", hit.from(), Math.min(end, hit.to() + 5))
                        .isEmpty();
    }

    private boolean isGiven(Hit hit) {
        PassageReading reading = hit.reading();
        int begin = reading.sentenceBegin(hit.from());
        String near = reading.words(Math.max(begin, hit.from() - 6), hit.to());
        boolean cells = reading.mentions(Aliases.SCHEME, Math.max(begin, hit.from() - 12), hit.to()).stream()
                        .anyMatch(mention -> !isGraft(mention))
                || (near.contains("cells") && !near.contains("stem"));
        int inside = hit.to() - hit.from();
        return cells
                && !reading.words(hit.from(), hit.to()).contains("stem")
                && !Nearby.anyIn(reading, hit.from(), hit.to(), NOT_GIVEN)
                && !Nearby.any(reading, hit.from(), 3, NOT_GIVEN)
                && reading.mentions("drug", hit.from(), hit.from() + inside).isEmpty()
                && reading.mentions("cytokine", hit.from(), hit.from() + inside).isEmpty();
    }

    /** Stem cells are the graft where day 0 is its day. */
    private boolean isGraft(Mention mention) {
        String notation = mention.concept().notation();
        return notation.equals(GRAFT) || (countedFromTransplant && notation.equals("OtherCell"));
    }

    /** The days of a list, and the days between them where they are always as many. */
    private void days(Hit hit, List<Timed> found) {
        PassageReading reading = hit.reading();
        boolean before = hit.rule().name().endsWith("before");
        int day = before ? hit.from() : hit.to() - 1;
        DayLists.Days list = DayLists.behind(reading, day);
        String behind = reading.words(list.end(), list.end() + 5);
        boolean after = behind.startsWith("post")
                || behind.startsWith("after")
                || behind.startsWith("following")
                || behind.startsWith("from");
        boolean ofTransplant = !reading.mentions(Aliases.SCHEME, list.end(), list.end() + 5).stream()
                        .filter(mention -> mention.concept().notation().equals(GRAFT))
                        .toList()
                        .isEmpty()
                || behind.contains("transplant");
        if (list.days().isEmpty() || (after && !ofTransplant)) {
            return;
        }
        Kind kind = countedFromTransplant || (after && ofTransplant) ? Kind.DAY_FROM_TRANSPLANT : Kind.DAY;
        int end = Math.max(hit.to(), list.end());
        list.days().forEach(number -> add(found, timed(kind, number, hit, end)));
        if (list.gap() > 0) {
            add(found, timed(Kind.INTERVAL, list.gap(), hit, end));
        }
    }
}
