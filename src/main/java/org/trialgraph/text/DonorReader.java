package org.trialgraph.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.Slot;

/** From whom the cells are; what is more specific wins over what is less so. */
final class DonorReader {
    /** What is drawn from patients to be examined. */
    private static final Pattern SAMPLE = Pattern.compile("\\b(samples?|urine|serum|plasma|biops(y|ies))\\b");

    private static final String GRAFT = "HematopoieticStemCell";
    /** Units of cord blood are matched in part without being haploidentical. */
    private static final CuedPattern CORD = CuedPattern.of("\\b(cord|ucb|umbilical)\\b", "cord", "ucb", "umbilical");

    /** Feeder cells have donors of their own; cells made without them have not. */
    private static final CuedPattern FEEDER = CuedPattern.of("(?<!without )(?<!no )feeder(?!.free)", "feeder");

    private static final CuedPattern CHOICE = CuedPattern.of("\\bor (of|from|allogeneic|donor)\\b", "or ");
    private static final CuedPattern DONATED =
            CuedPattern.of("donor|transplant|graft|hsct|hct", "donor", "transplant", "graft", "hsct", "hct");

    private final RecordReading record;
    private final boolean graftGiven;
    private final boolean onlyGraft;

    DonorReader(RecordReading record, Set<String> types) {
        this.record = record;
        this.graftGiven = types.contains(GRAFT);
        this.onlyGraft = types.equals(Set.of(GRAFT));
    }

    void read(FactSet facts) {
        record.own("donor").filter(this::speaksOfProduct).forEach(hit -> facts.add(Slot.DONOR, hit));
        Set<String> found = facts.values(Slot.DONOR);
        if (!graftGiven && found.equals(Set.of("Autologous", "Allogeneic")) && definesAutologous()) {
            facts.remove(Slot.DONOR, Set.of("Allogeneic"));
        } else if (found.size() > 1 && record.own("donor").noneMatch(DonorReader::namesAutologous)) {
            facts.remove(Slot.DONOR, Set.of("Autologous"));
        }
        if (found.contains("Haploidentical") || found.contains("MatchedRelated")) {
            facts.remove(Slot.DONOR, Set.of("Related"));
        }
        if (found.contains("MatchedUnrelated") || found.contains("MismatchedUnrelated")) {
            facts.remove(Slot.DONOR, Set.of("Unrelated"));
        }
        if (found.stream().anyMatch(donor -> !donor.equals("Allogeneic") && !donor.equals("Autologous"))) {
            facts.remove(Slot.DONOR, Set.of("Allogeneic"));
        }
    }

    /** Whether the record says more often that the cells are the patient's own than that they are somebody else's. */
    private boolean definesAutologous() {
        long own = record.own("donor")
                .filter(hit -> hit.value().equals("Autologous"))
                .count();
        long others = record.own("donor")
                .filter(hit -> hit.value().equals("Allogeneic"))
                .count();
        return own > others;
    }

    /** Said of a product in a title or name, not in passing. */
    private static boolean namesAutologous(Hit hit) {
        return hit.value().equals("Autologous")
                && (Part.GIVEN.contains(hit.reading().part())
                        || CHOICE.isIn(hit.reading().words(hit.to(), hit.to() + 3)));
    }

    private static String sentence(Hit hit) {
        int begin = hit.reading().sentenceBegin(hit.from());
        return hit.reading().words(begin, hit.reading().tokens().sentenceEnd(begin));
    }

    /** Whether what is taken from patients is examined and not made into the product. */
    private static boolean drawsSample(Hit hit) {
        PassageReading reading = hit.reading();
        return SAMPLE.matcher(reading.words(hit.from() - 8, hit.from())).find()
                || reading.words(hit.to(), hit.to() + 6).contains("tube");
    }

    private boolean speaksOfProduct(Hit hit) {
        PassageReading reading = hit.reading();
        if (Nearby.prior(reading, hit.from(), 5)
                || Nearby.negated(reading, hit.from(), 3)
                || reading.words(hit.from(), hit.to()).contains(" not from ")) {
            return false;
        }
        if (FEEDER.isIn(reading.words(hit.from(), hit.to() + 5))
                || reading.words(hit.from() - 2, hit.from()).contains("irradiated")) {
            return false;
        }
        if (hit.value().equals("Haploidentical") && CORD.isIn(reading.words(hit.to(), hit.to() + 4))) {
            return false;
        }
        if (reading.words(hit.from(), hit.to()).equals("mfd") && !DONATED.isIn(sentence(hit))) {
            return false;
        }
        if (hit.rule().name().equals("donor.own") && drawsSample(hit)) {
            return false;
        }
        String words = reading.words(hit.from() - 8, hit.to());
        if (words.contains("relaps") && words.contains("after")) {
            return false;
        }
        boolean ofGraft = !reading.mentions(Aliases.SCHEME, hit.from(), hit.to())
                        .isEmpty()
                && reading.mentions(Aliases.SCHEME, hit.from(), hit.to()).stream()
                        .allMatch(mention -> mention.concept().notation().equals(GRAFT));
        return !ofGraft || graftGiven || onlyGraft || !hit.value().equals("Autologous");
    }
}
