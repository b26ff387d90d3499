package org.trialgraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trialgraph.text.measure.DayRange;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.RegimenAgent;

/** Doses and days of the drugs of a regimen, from the sentences that name a drug as one of the regimen. */
final class RegimenReader {
    private static final String RULE = "regimen.agent";
    private static final double CONFIDENCE = 0.85;

    private final Map<PassageReading, Map<Integer, List<DosedDrug>>> sentences = new HashMap<>();

    /** The agents of cytokine support. */
    List<RegimenAgent> support(List<Stated> stated, List<DrugUse> uses) {
        return agents(stated, drug -> ofDrug(drug, uses));
    }

    /** The agents that make room for the cells; where days are told from day 0 of the cells, later ones are of another treatment. */
    List<RegimenAgent> conditioning(List<Stated> stated, DrugReader.Conditioning uses) {
        Map<String, List<RegimenAgent>> found = new HashMap<>();
        for (Stated drug : stated) {
            List<RegimenAgent> agents = ofDrug(drug, uses.sure());
            ofDrug(drug, uses.named()).stream().filter(RegimenReader::isBefore).forEach(agent -> keep(agent, agents));
            found.put(drug.value(), agents);
        }
        if (found.values().stream().flatMap(List::stream).anyMatch(RegimenReader::isBefore)) {
            found.values().forEach(agents -> agents.removeIf(RegimenReader::isAfter));
        }
        return agents(stated, drug -> found.get(drug.value()));
    }

    private static boolean isBefore(RegimenAgent agent) {
        return agent.startDay().filter(day -> day < 0).isPresent();
    }

    private static boolean isAfter(RegimenAgent agent) {
        return agent.startDay().filter(day -> day > 0).isPresent();
    }

    /** One agent for each dose and days stated of a drug, in the order of the text; the bare drug where none is. */
    private static List<RegimenAgent> agents(List<Stated> stated, Function<Stated, List<RegimenAgent>> found) {
        List<RegimenAgent> agents = new ArrayList<>();
        for (Stated drug : stated) {
            List<RegimenAgent> ofDrug = found.apply(drug);
            Evidence named = drug.fact().evidence();
            agents.addAll(
                    ofDrug.isEmpty()
                            ? List.of(agent(drug.value(), Optional.empty(), Optional.empty(), Optional.empty(), named))
                            : joined(ofDrug));
        }
        return agents;
    }

    private List<RegimenAgent> ofDrug(Stated drug, List<DrugUse> uses) {
        List<RegimenAgent> found = new ArrayList<>();
        uses.stream().filter(use -> use.drug().equals(drug.value())).forEach(use -> read(use, found));
        return found;
    }

    private void read(DrugUse use, List<RegimenAgent> found) {
        PassageReading reading = use.reading();
        int begin = reading.sentenceBegin(use.mention().start());
        List<DosedDrug> drugs = sentences
                .computeIfAbsent(reading, r -> new HashMap<>())
                .computeIfAbsent(begin, token -> DosedDrugs.ofSentence(reading, token));
        for (DosedDrug drug : drugs) {
            boolean known = drug.isDosed() || drug.days().isPresent();
            if (known && drug.mention().start() == use.mention().start()) {
                agents(use, drug, reading.tokens().start(begin)).forEach(agent -> keep(agent, found));
            }
        }
    }

    private static List<RegimenAgent> agents(DrugUse use, DosedDrug drug, int offset) {
        Evidence words = Quotes.ofCharacters(
                use.reading().passage(), offset + drug.quoteStart(), offset + drug.quoteEnd(), RULE, CONFIDENCE);
        if (!drug.isDosed()) {
            return List.of(agent(use.drug(), Optional.empty(), Optional.empty(), drug.days(), words));
        }
        return drug.values().stream()
                .map(value -> agent(use.drug(), Optional.of(value), drug.unit(), drug.days(), words))
                .toList();
    }

    private static RegimenAgent agent(
            String drug, Optional<Double> amount, Optional<String> unit, Optional<DayRange> days, Evidence evidence) {
        return new RegimenAgent(
                drug, amount, unit, days.map(DayRange::first), days.map(DayRange::last), List.of(evidence));
    }

    /** Keeps what none of the others says already, in place of those that say less. */
    private static void keep(RegimenAgent agent, List<RegimenAgent> found) {
        if (found.stream().noneMatch(other -> says(other, agent))) {
            found.removeIf(other -> says(agent, other));
            found.add(agent);
        }
    }

    private static boolean says(RegimenAgent one, RegimenAgent other) {
        boolean amount = other.amount().isEmpty() || inSmallUnit(other).equals(inSmallUnit(one));
        boolean days = other.startDay().isEmpty()
                || (other.startDay().equals(one.startDay()) && other.endDay().equals(one.endDay()));
        return amount && days;
    }

    /** The dose in milligrams or centigrays where it is stated in grams or grays, so that 1 g/m2 is 1000 mg/m2. */
    private static String inSmallUnit(RegimenAgent agent) {
        String unit = agent.unit().orElse("");
        double amount = agent.amount().orElse(0.0);
        if (unit.equals("g") || unit.startsWith("g/")) {
            return amount * 1000 + " m" + unit;
        }
        return unit.startsWith("Gy") ? amount * 100 + " c" + unit : amount + " " + unit;
    }

    /** A dose from one sentence and days from another are of one agent where neither is stated twice. */
    private static List<RegimenAgent> joined(List<RegimenAgent> found) {
        if (found.size() != 2) {
            return found;
        }
        boolean doseFirst = found.get(0).amount().isPresent();
        RegimenAgent dosed = found.get(doseFirst ? 0 : 1);
        RegimenAgent timed = found.get(doseFirst ? 1 : 0);
        boolean parts = dosed.startDay().isEmpty() && timed.amount().isEmpty();
        return parts
                ? List.of(new RegimenAgent(
                        dosed.drug(),
                        dosed.amount(),
                        dosed.unit(),
                        timed.startDay(),
                        timed.endDay(),
                        List.of(dosed.evidence().get(0), timed.evidence().get(0))))
                : found;
    }
}
