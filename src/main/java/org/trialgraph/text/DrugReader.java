package org.trialgraph.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trialgraph.text.rule.Part;
import org.trialgraph.trial.finding.Slot;

/** Which drugs make room for the cells, and which treat the disease beside them. */
final class DrugReader {
    /**
     * Places that name drugs of the treatment.
     *
     * @param sure where the words say that the drug makes room for the cells
     * @param named the other places, which can speak of the same drug
     */
    record Conditioning(List<DrugUse> sure, List<DrugUse> named) {}

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** Shorter names are abbreviations that say little by themselves. */
    private static final int SHORTEST = 4;

    private final RecordReading record;
    private final boolean graftGiven;
    private final Set<String> combined;

    DrugReader(RecordReading record, Set<String> types) {
        this.record = record;
        this.graftGiven = types.contains("HematopoieticStemCell");
        this.combined = combinedByTitle();
    }

    /** The drugs that a title combines with cells, which do not make room for them unless they always do. */
    private Set<String> combinedByTitle() {
        return record.passages().stream()
                .filter(reading -> reading.part() == Part.TITLE || reading.part() == Part.SUMMARY)
                .flatMap(reading -> reading.drugs().stream().map(mention -> new DrugUse(reading, mention)))
                .filter(this::isCombined)
                .map(DrugUse::drug)
                .collect(Collectors.toSet());
    }

    /** Whether a title or summary gives a drug beside the cells; an antibody is so where it stands beside them in a title. */
    private boolean isCombined(DrugUse use) {
        boolean antibody = isAntibody(use);
        return use.reading().part() == Part.TITLE
                ? use.isCombinedWithCells() || (antibody && !graftGiven && use.besideCells())
                : antibody && use.isCombined();
    }

    private static boolean isAntibody(DrugUse use) {
        return use.drug().endsWith("mab");
    }

    /** Adds the facts and answers the places that name drugs which make room for the cells. */
    Conditioning read(FactSet facts) {
        Map<Boolean, List<DrugUse>> uses = record.passages().stream()
                .filter(reading -> Part.TREATMENT.contains(reading.part()))
                .flatMap(reading -> reading.drugs().stream().map(mention -> new DrugUse(reading, mention)))
                .filter(use -> use.isOwn() && !DrugRoles.isCytokine(use.drug()))
                .collect(Collectors.partitioningBy(this::conditions));
        Conditioning found = new Conditioning(uses.getOrDefault(true, List.of()), uses.getOrDefault(false, List.of()));
        found.sure().forEach(use -> use.state(facts, Slot.CONDITIONING, "conditioning.agent", 0.91));
        if (facts.has(Slot.CONDITIONING, "total body irradiation")) {
            facts.remove(Slot.CONDITIONING, Set.of("radiotherapy"));
        }
        combine(facts, found);
        nameAsStated(facts);
        return found;
    }

    private void combine(FactSet facts, Conditioning found) {
        Set<String> conditioning = found.sure().stream().map(DrugUse::drug).collect(Collectors.toSet());
        Set<String> ofControl = onlyOfControl(found.named());
        found.named().stream()
                .filter(use -> !conditioning.contains(use.drug()) && !ofControl.contains(use.drug()))
                .filter(use -> !use.isGeneral())
                .forEach(use -> readOther(facts, use, !conditioning.isEmpty()));
        if (facts.values(Slot.COMBINATION).stream()
                .anyMatch(drug -> drug.endsWith("lizumab") || drug.endsWith("limab"))) {
            facts.remove(Slot.COMBINATION, Set.of("anti-pd-1", "anti-pd-l1"));
        }
        record.own("chemotherapy")
                .filter(hit -> conditioning.isEmpty())
                .forEach(hit -> facts.add(Slot.COMBINATION, hit));
        if (facts.values(Slot.COMBINATION).stream().anyMatch(drug -> drug.endsWith(" chemotherapy"))) {
            facts.remove(Slot.COMBINATION, Set.of("chemotherapy"));
        }
    }

    /** The drugs of which running text only says that those get them who get no cells. */
    private static Set<String> onlyOfControl(List<DrugUse> uses) {
        Set<String> ofControl =
                uses.stream().filter(DrugUse::isOfControl).map(DrugUse::drug).collect(Collectors.toSet());
        uses.stream().filter(use -> !use.isOfControl() && !use.inNames()).forEach(use -> ofControl.remove(use.drug()));
        return ofControl;
    }

    /** Calls a drug by its usual name where the text does so somewhere, and else by the first name that the text has for it. */
    private void nameAsStated(FactSet facts) {
        for (Stated stated : facts.stated(Slot.COMBINATION)) {
            boolean named = record.passages().stream()
                    .filter(reading -> Part.TREATMENT.contains(reading.part()))
                    .map(reading -> reading.words(0, reading.tokens().size()))
                    .anyMatch(words -> hasName(words, stated.value()));
            Stated first = facts.statements(Slot.COMBINATION, stated.value()).get(0);
            String words = first.reading().words(first.from(), first.to());
            if (!named && (words.length() >= SHORTEST || DIGIT.matcher(words).find())) {
                facts.rename(
                        Slot.COMBINATION,
                        stated.value(),
                        WHITE_SPACE.matcher(words).replaceAll(" "));
            }
        }
    }

    /** Whether a text has a name, not as the end of a longer one such as {@code 5-fluorouracil}; blanks do not count. */
    private static boolean hasName(String words, String name) {
        String text = WHITE_SPACE.matcher(words).replaceAll("");
        String usual = WHITE_SPACE.matcher(name).replaceAll("");
        for (int place = text.indexOf(usual); place >= 0; place = text.indexOf(usual, place + 1)) {
            boolean digit = place > 1 && Character.isDigit(text.charAt(place - 2));
            if (!digit || text.charAt(place - 1) != '-') {
                return true;
            }
        }
        return false;
    }

    private boolean conditions(DrugUse use) {
        if (use.afterTransplant()) {
            return false;
        }
        if (DrugRoles.isConditioning(use.drug()) && !use.isMetronomic()) {
            return use.is(Context.CONDITIONING) || !use.is(Context.GVHD);
        }
        boolean listedAsConditioning = use.is(Context.CONDITIONING) && use.listedWithConditioning();
        if (isAntibody(use) && DrugRoles.mayCondition(use.drug()) && listedAsConditioning) {
            return true;
        }
        boolean may = DrugRoles.mayCondition(use.drug()) && !combined.contains(use.drug());
        if (may && use.is(Context.CONDITIONING) && !use.isCombined()) {
            return true;
        }
        boolean dayBefore = use.onDayBefore() && (graftGiven || !isAntibody(use));
        boolean listed = may && (use.listedWithConditioning() || use.precedesCells() || dayBefore);
        return listed || (DrugRoles.followsItsList(use.drug()) && use.besideConditioning());
    }

    private void readOther(FactSet facts, DrugUse use, boolean conditioned) {
        String drug = use.drug();
        boolean regimen = DrugRoles.belongsToRegimens(drug) && use.inRegimenList();
        if (use.is(Context.CULTURE) && drug.startsWith("interleukin")) {
            return;
        }
        if ((DrugRoles.isConditioning(drug) && !use.isMetronomic())
                || (DrugRoles.isSupportive(drug) && !regimen)
                || use.is(Context.GVHD)) {
            return;
        }
        if (DrugRoles.followsItsList(drug) && (graftGiven || conditioned) && use.inNames()) {
            use.state(facts, Slot.CONDITIONING, "conditioning.intervention", 0.65);
        } else if (use.inNames()) {
            use.state(facts, Slot.COMBINATION, "combination.named", 0.82);
        } else if (use.isGiven()) {
            use.state(facts, Slot.COMBINATION, "combination.given", 0.7);
        }
    }
}
