package org.trialgraph.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.trial.finding.Slot;

/** How many infusions of the product are planned. */
final class InfusionReader {
    private static final double CONFIDENCE = 0.85;
    private static final double MOST = 60;
    /** How many tokens before a sentence may name the cells of which it goes on to speak. */
    private static final int BEFORE = 120;

    /** How far behind a number the cells may be named of which it is, and how far without "of". */
    private static final int OF_WHICH = 12;

    private static final int CLOSE = 4;
    private static final CuedPattern OUTCOME = CuedPattern.of(
            "\\b(respon|benefit|cr\\b|remission|flare|progress|relapse|persist|residual)",
            "respon",
            "benefit",
            "cr",
            "remission",
            "flare",
            "progress",
            "relapse",
            "persist",
            "residual");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
    private static final CuedPattern OF = CuedPattern.of("\\bof\\b", "of");
    private static final CuedPattern INFUSION =
            CuedPattern.of("\\b(infusions?|injections?)\\b", "infusion", "injection");

    private final RecordReading record;

    InfusionReader(RecordReading record) {
        this.record = record;
    }

    void read(FactSet facts) {
        List<Hit> all = Stream.concat(
                        record.own("infusions").filter(this::ofCells), new TimingReader(record).lists().stream())
                .map(InfusionReader::openEnded)
                .filter(new FewOfEach())
                .toList();
        boolean once = all.stream().allMatch(hit -> is(hit, "repeats") || is(hit, "cyclecount"));
        boolean parted = all.stream().anyMatch(hit -> is(hit, "percycle"));
        List<Hit> hits = all.stream()
                .filter(hit -> once || parted || !is(hit, "repeats"))
                .toList();
        boolean firm = hits.stream().anyMatch(hit -> !isParts(hit) && !is(hit, "ordinal"));
        hits.stream()
                .filter(hit -> !isParts(hit))
                .filter(hit -> !firm || !is(hit, "ordinal"))
                .flatMap(InfusionReader::ends)
                .forEach(hit -> facts.add(Slot.INFUSIONS, hit));
        if (!firm) {
            keepHighest(facts);
        }
        extend(facts, hits);
        multiply(facts, hits);
        reduce(facts, hits);
        again(facts, hits);
    }

    /** Whether only those are treated again in whom the first treatment had some effect, or had none. */
    private static boolean dependsOnOutcome(Hit hit) {
        int begin = hit.reading().sentenceBegin(hit.from());
        return OUTCOME.isIn(hit.reading().words(begin, hit.reading().tokens().sentenceEnd(begin)));
    }

    /** Where all infusions may be given a second time, up to twice their number beside their number. */
    private static void again(FactSet facts, List<Hit> hits) {
        Set<String> planned = facts.values(Slot.INFUSIONS);
        Optional<Hit> second = hits.stream()
                .filter(hit -> is(hit, "secondcycle") && !dependsOnOutcome(hit))
                .findFirst();
        if (second.isPresent() && planned.size() == 1) {
            String number = planned.iterator().next();
            if (NUMBER.matcher(number).matches()) {
                facts.add(Slot.INFUSIONS, second.get().with("<=" + 2 * Long.parseLong(number)));
            }
        }
    }

    /** Whether a number is that of the days of a list. */
    private static boolean isDays(Hit hit) {
        return is(hit, "days") || hit.rule().slot().equals("givenday");
    }

    private static boolean is(Hit hit, String rule) {
        return hit.rule().name().equals("infusions." + rule);
    }

    /** Whether a number only counts together with another: infusions of a cycle, and cycles. */
    private static boolean isParts(Hit hit) {
        return is(hit, "percycle") || is(hit, "cyclecount") || is(hit, "secondcycle");
    }

    private static void keepHighest(FactSet facts) {
        facts.values(Slot.INFUSIONS).stream()
                .sorted()
                .limit(Math.max(0, facts.values(Slot.INFUSIONS).size() - 1L))
                .forEach(value -> facts.remove(Slot.INFUSIONS, List.of(value)));
    }

    /** "3 or 2" are two numbers, "2 or 3" is a range. */
    private static Stream<Hit> ends(Hit hit) {
        String[] ends = hit.value().split("-", -1);
        boolean falling =
                ends.length == 2 && is(hit, "range") && Double.parseDouble(ends[0]) > Double.parseDouble(ends[1]);
        return falling ? Stream.of(hit.with(ends[0]), hit.with(ends[1])) : Stream.of(hit);
    }

    /** Infusions of a cycle times cycles, where the record names one number of each. */
    private static void multiply(FactSet facts, List<Hit> hits) {
        Set<String> perCycle = values(hits, "percycle");
        Set<String> cycles = new HashSet<>(values(hits, "cyclecount"));
        cycles.addAll(values(hits, "repeats"));
        if (perCycle.size() != 1 || cycles.isEmpty() || !values(hits, "cycles").isEmpty()) {
            return;
        }
        Hit part = hits.stream().filter(hit -> is(hit, "percycle")).findFirst().orElseThrow();
        String most = cycles.stream()
                .filter(value -> value.startsWith("<="))
                .findFirst()
                .orElse("");
        String count = most.isEmpty() ? cycles.iterator().next() : most.substring(2);
        double total = Double.parseDouble(part.value()) * Double.parseDouble(count);
        if ((most.isEmpty() && cycles.size() > 1) || total != Math.rint(total) || total > MOST) {
            return;
        }
        facts.remove(Slot.INFUSIONS, List.of(part.value(), count, "<=" + count));
        String value = (most.isEmpty() ? "" : "<=") + (long) total;
        facts.add(Slot.INFUSIONS, value, part.reading(), part.from(), part.to(), "infusions.cycles", CONFIDENCE);
    }

    /** Adds further infusions that are possible, such as six more, to the number that all get. */
    private static void extend(FactSet facts, List<Hit> hits) {
        Optional<Hit> most = hits.stream()
                .filter(hit -> is(hit, "more"))
                .max(Comparator.comparingDouble(
                        hit -> Double.parseDouble(hit.value().substring(2))));
        Set<String> planned = hits.stream()
                .filter(hit -> is(hit, "count") || is(hit, "twice"))
                .map(Hit::value)
                .collect(Collectors.toSet());
        if (most.isEmpty()) {
            return;
        }
        Set<String> others = new HashSet<>(values(hits, "more"));
        others.remove(most.get().value());
        facts.remove(Slot.INFUSIONS, others);
        if (planned.size() == 1) {
            double more = Double.parseDouble(most.get().value().substring(2)) - 1;
            double total = Double.parseDouble(planned.iterator().next()) + more;
            facts.remove(Slot.INFUSIONS, Set.of(most.get().value()));
            facts.add(Slot.INFUSIONS, most.get().with("<=" + (long) total));
        }
    }

    private static Set<String> values(List<Hit> hits, String rule) {
        return hits.stream().filter(hit -> is(hit, rule)).map(Hit::value).collect(Collectors.toSet());
    }

    /** Whether the number that is the most of one sentence is the whole number of another. */
    private static boolean statesElsewhere(Hit other, Hit most) {
        return most.value().equals("<=" + other.value())
                && (other.reading() != most.reading()
                        || other.reading().sentenceBegin(other.from())
                                != most.reading().sentenceBegin(most.from()));
    }

    /** The numbers of days of lists that begin where a list does and hold fewer days. */
    private static Set<String> shorterLists(List<Hit> hits, Hit list) {
        return hits.stream()
                .filter(other -> isDays(other) && other.reading() == list.reading() && other.from() == list.from())
                .map(Hit::value)
                .filter(value -> Double.parseDouble(value) < Double.parseDouble(list.value()))
                .collect(Collectors.toSet());
    }

    /** Drops what another number of the same sentence includes: a first dose, the infusions of one course. */
    private static void reduce(FactSet facts, List<Hit> hits) {
        for (Hit hit : hits) {
            if (is(hit, "atmost") && hits.stream().noneMatch(other -> statesElsewhere(other, hit))) {
                facts.remove(Slot.INFUSIONS, Set.of(hit.value().substring(2)));
            }
            if (isDays(hit)) {
                facts.remove(Slot.INFUSIONS, shorterLists(hits, hit));
            }
            if (is(hit, "cycles") || is(hit, "more")) {
                List<String> parts = hits.stream()
                        .filter(other -> other.reading() == hit.reading()
                                && !other.value().equals(hit.value()))
                        .filter(other -> !is(other, "cycles") && !is(other, "more"))
                        .filter(other -> hit.reading().sentenceBegin(other.from())
                                == hit.reading().sentenceBegin(hit.from()))
                        .map(Hit::value)
                        .toList();
                facts.remove(Slot.INFUSIONS, parts);
            }
        }
        if (hits.stream().anyMatch(hit -> !is(hit, "courses") && !isParts(hit) && !is(hit, "ordinal"))) {
            Set<String> others = hits.stream()
                    .filter(hit -> !is(hit, "courses") && !isParts(hit))
                    .map(Hit::value)
                    .collect(Collectors.toSet());
            values(hits, "courses").stream()
                    .filter(value -> !others.contains(value))
                    .forEach(value -> facts.remove(Slot.INFUSIONS, Set.of(value)));
        }
    }

    /** "Weekly for six weeks. Then every two weeks" is at least six. */
    private static Hit openEnded(Hit hit) {
        PassageReading reading = hit.reading();
        int next = reading.tokens().sentenceEnd(hit.from());
        String rest = reading.words(hit.to(), next + 10);
        boolean goesOn = (rest.contains("then") || rest.contains("later")) && rest.contains("every");
        return goesOn && hit.rule().name().endsWith("weeks") ? hit.with(">=" + hit.value()) : hit;
    }

    /** Whether a sentence that names nothing that is given goes on about cells, the last that the text before it names. */
    private static boolean followsCells(Hit hit) {
        PassageReading reading = hit.reading();
        int begin = reading.sentenceBegin(hit.from());
        int end = reading.tokens().sentenceEnd(begin);
        int before = Math.max(0, begin - BEFORE);
        boolean speaksOfCells = is(hit, "repeats")
                || (INFUSION.isIn(reading.words(hit.from(), end))
                        && last(reading, "drug", begin, end) < 0
                        && last(reading, "cytokine", begin, end) < 0);
        return speaksOfCells && last(reading, Aliases.SCHEME, before, hit.from()) >= 0;
    }

    private static int last(PassageReading reading, String scheme, int from, int to) {
        return reading.mentions(scheme, from, to).stream()
                .mapToInt(Mention::start)
                .max()
                .orElse(-1);
    }

    private boolean ofCells(Hit hit) {
        PassageReading reading = hit.reading();
        int end = reading.tokens().sentenceEnd(hit.from());
        boolean cells = record.aboutCells(reading, hit.from());
        boolean drug = !reading.mentions("drug", hit.from(), hit.to() + 4).isEmpty()
                || !reading.mentions("cytokine", hit.from(), hit.to() + 2).isEmpty();
        int reach = OF.isIn(reading.words(hit.to() - 1, hit.to() + 1)) ? OF_WHICH : CLOSE;
        boolean named = !reading.mentions(Aliases.SCHEME, hit.from(), Math.min(end, hit.to() + reach))
                .isEmpty();
        return (cells || is(hit, "cyclecount") || is(hit, "secondcycle") || is(hit, "once") || followsCells(hit))
                && !drug
                && (named || !Nearby.ofDrug(reading, hit.from()))
                && !hit.value().equals("0")
                && !(isDays(hit) && reading.words(hit.from(), hit.to()).contains("between"));
    }

    /** Lets the first few statements of each number pass, so that comparing all with all stays short in the longest text. */
    private static final class FewOfEach implements Predicate<Hit> {
        private static final int FEW = 5;

        private final Map<String, Integer> passed = new HashMap<>();

        @Override
        public boolean test(Hit hit) {
            return passed.merge(hit.rule().name() + " " + hit.value(), 1, Integer::sum) <= FEW;
        }
    }
}
