package org.trialgraph.text;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trialgraph.text.measure.CellNumber;
import org.trialgraph.text.measure.CellNumbers;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.Slot;

/** The doses of the product, apart from contamination limits, graft doses, blood counts and doses of antibodies. */
final class DoseReader {
    private static final List<String> NO_DOSE = List.of(
            "cd34",
            "/l",
            "per liter",
            "per litre",
            "/ml",
            "/cc",
            "/1cc",
            "/1 cc",
            "/1ml",
            "/1 ml",
            "platelet",
            "neutrophil",
            " iu",
            " ui",
            "miu",
            "leukocyte",
            "copies",
            "wbc",
            "hemoglobin",
            "/ul",
            "/µl",
            "/μl",
            "/mm",
            "units",
            "vector",
            "particles",
            "pfu",
            "vg",
            "tnc",
            "nucleated",
            "endotoxin",
            "lymphocytes/",
            "cfu");
    private static final List<String> LIMITS =
            List.of("less than", "below", "fewer than", "lower than", "not be higher", "contamina", "limit");

    /** Said of the most of something unwanted, and of the most that is given. */
    private static final List<String> CEILINGS = List.of("no more than", "not more than", "not exceed");

    private static final CuedPattern GIVEN =
            CuedPattern.of("\\b(is|are|be|was|were) (given|infused|administered)", "given", "infused", "administered");

    /** What a list of doses says of all of them before it begins. */
    private static final Pattern HEADING = Pattern.compile("cells? ?(/|per) ?kg[^.\n]{0,110}$");

    private static final int HEADING_REACH = 50;

    /** A unit of a cytokine or an enzyme. */
    private static final Pattern ACTIVITY = Pattern.compile("^ ?(u|ui|mu)\\b");

    /** Said of a dose that is the least or most or not exact. */
    private static final Set<String> QUALIFIERS = Set.of(
            "at least",
            "a minimum of",
            "minimum of",
            "minimum",
            "over",
            "more than",
            "above",
            ">",
            "≥",
            ">=",
            "up to",
            "at most",
            "a maximum of",
            "maximum of",
            "maximum",
            "≤",
            "approximately",
            "about",
            "target of",
            "a target of");

    private static final int QUALIFIER_WORDS = 3;
    private static final double CONFIDENCE = 0.9;

    /** Said of cells that are taken from somebody rather than given. */
    private static final List<String> TAKEN =
            List.of("be collected", "be harvested", "are collected", "were collected", "be cultured", "are cultured");

    /** Said of cells that are worked on outside the body. */
    private static final List<String> WORKED_ON =
            List.of("exposure of", "transduction of", "incubation of", "culture of");

    /** No further number; the digits of names such as CART22 are none. */
    private static final int LIST_GAP = 5;

    private static final String WORDS = "^(?:[^0-9,;]|[a-z]-?[0-9]{1,3})";

    private static final Pattern TOLERANCE = Pattern.compile("\\(? ?(±|\\+/-) ?[0-9]+ ?% ?\\)?");

    private static final Pattern PER_KILOGRAM = Pattern.compile(WORDS + "{0,34}?(/|per) ?(kg|kilo)");
    private static final Pattern PER_SQUARE_METRE =
            Pattern.compile(WORDS + "{0,34}?(/|per) ?(m2|m\\\\?\\^2|m²|square)");
    private static final Pattern CELLS = Pattern.compile(WORDS + "{0,30}?cell");

    private static final Set<String> OF_GRAFT = Set.of("cd34", "tnc", "nucleated");
    private static final List<String> OF_T_CELLS = List.of("cd3+", "cd3 +", "cd3-positive", "t cells", "t-cells");
    private static final Set<String> T_CELLS = Set.of(
            "TCell",
            "CARTCell",
            "DonorLymphocyte",
            "RegulatoryTCell",
            "GammaDeltaTCell",
            "CIKCell",
            "NKTCell",
            "CARNKTCell",
            "TumorInfiltratingLymphocyte");

    private final RecordReading record;
    private final List<String> forbidden;
    private final boolean onlyGraft;

    DoseReader(RecordReading record, Set<String> types) {
        this.record = record;
        boolean ofT = types.stream().anyMatch(T_CELLS::contains);
        this.onlyGraft = types.equals(Set.of("HematopoieticStemCell"));
        this.forbidden = Stream.concat(NO_DOSE.stream(), ofT ? Stream.empty() : OF_T_CELLS.stream())
                .filter(words -> !onlyGraft || !OF_GRAFT.contains(words))
                .toList();
    }

    /** Reads the doses of the treatment, and those of outcome measures where the treatment has none. */
    void read(FactSet facts) {
        read(facts, Part.TREATMENT);
        if (facts.values(Slot.DOSE).isEmpty()) {
            read(facts, EnumSet.of(Part.OUTCOME));
        }
    }

    private void read(FactSet facts, Set<Part> parts) {
        for (PassageReading reading : record.passages()) {
            if (parts.contains(reading.part())) {
                List<CellNumber> numbers = CellNumbers.in(reading.tokens());
                List<CellNumber> lasts = lastOfLists(numbers);
                for (int i = 0; i < numbers.size(); i++) {
                    read(facts, reading, numbers.get(i), lasts.get(i));
                }
            }
        }
    }

    /** For each number the last one of the list that it stands in, which has the unit of all. */
    private static List<CellNumber> lastOfLists(List<CellNumber> numbers) {
        List<CellNumber> lasts = new ArrayList<>(numbers);
        for (int i = numbers.size() - 2; i >= 0; i--) {
            if (numbers.get(i + 1).from() - numbers.get(i).to() <= LIST_GAP) {
                lasts.set(i, lasts.get(i + 1));
            }
        }
        return lasts;
    }

    private void read(FactSet facts, PassageReading reading, CellNumber number, CellNumber last) {
        String unit = unit(reading, last);
        if (unit.isEmpty()
                || reading.is(number.from(), Context.EXCLUSION)
                || reading.isBackground(number.from())
                || limit(reading, number)) {
            return;
        }
        int from = qualifiedFrom(reading, number.from());
        Optional<String> qualifier = from == number.from()
                ? Optional.empty()
                : Optional.of(reading.tokens().slice(from, number.from()));
        String rule = number.range() ? "dose.range" : "dose.number";
        for (String amount : number.amounts()) {
            facts.add(new Stated(
                    Slot.DOSE, amount + " " + unit, qualifier, reading, from, number.to(), rule, CONFIDENCE));
        }
    }

    /** Where words such as {@code at least} before a dose begin, or the dose itself. */
    private static int qualifiedFrom(PassageReading reading, int number) {
        int begin = reading.sentenceBegin(number);
        for (int words = Math.min(QUALIFIER_WORDS, number - begin); words > 0; words--) {
            if (QUALIFIERS.contains(reading.words(number - words, number))) {
                return number - words;
            }
        }
        return number;
    }

    private static boolean limit(PassageReading reading, CellNumber number) {
        String before = reading.words(Math.max(reading.sentenceBegin(number.from()), number.from() - 7), number.from());
        String close = reading.words(Math.max(reading.sentenceBegin(number.from()), number.from() - 2), number.from());
        String behind = reading.words(number.to(), number.to() + 7);
        return close.contains("<")
                || (before.contains("t cell") && close.contains("≤"))
                || LIMITS.stream().anyMatch(before::contains)
                || (CEILINGS.stream().anyMatch(before::contains) && !GIVEN.isIn(behind))
                || WORKED_ON.stream().anyMatch(before::contains)
                || TAKEN.stream().anyMatch(behind::contains);
    }

    /** The unit behind the number; cells where nothing else is said and the sentence is about cells. */
    private String unit(PassageReading reading, CellNumber number) {
        int begin = reading.sentenceBegin(number.from());
        int end = Math.min(reading.tokens().sentenceEnd(begin), number.to() + 9);
        String behind = reading.tokens()
                .text()
                .substring(
                        reading.tokens().end(number.to() - 1),
                        Math.max(
                                reading.tokens().end(number.to() - 1),
                                reading.tokens().end(end - 1)))
                .toLowerCase(Locale.ROOT);
        String plain = behind.contains("%") ? TOLERANCE.matcher(behind).replaceFirst("") : behind;
        String near = plain.substring(0, Math.min(plain.length(), 48));
        String before = reading.words(Math.max(begin, number.from() - 6), number.from());
        // a unit right behind the number ends what is said of it
        int reach = near.strip().startsWith("/") ? 8 : 26;
        String close = near.substring(0, Math.min(near.length(), reach));
        if (forbidden.stream().anyMatch(close::contains)
                || (!onlyGraft && before.contains("cd34"))
                || ACTIVITY.matcher(near).find()) {
            return "";
        }
        boolean per = near.contains("/") || near.contains("per");
        if (per && PER_KILOGRAM.matcher(near).find()) {
            return "cells/kg";
        }
        if (per && PER_SQUARE_METRE.matcher(near).find()) {
            return "cells/m2";
        }
        if (HEADING.matcher(reading.words(number.from() - HEADING_REACH, number.from()))
                .find()) {
            return "cells/kg";
        }
        boolean cells = before.contains("cell")
                || (near.contains("cell") && CELLS.matcher(near).find());
        return cells || record.aboutCells(reading, begin) ? "cells" : "";
    }
}
