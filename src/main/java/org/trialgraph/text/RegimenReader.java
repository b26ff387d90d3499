package org.trialgraph.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.trial.finding.RegimenAgent;
import org.trialgraph.trial.finding.Slot;

/** Doses and days of the drugs of a regimen, from the words around the drug's name. */
final class RegimenReader {
    private final RecordReading record;
    private final FactSet facts;

    RegimenReader(RecordReading record, FactSet facts) {
        this.record = record;
        this.facts = facts;
    }

    /** The agents stated for a slot, each with the best dose and days found near any of its mentions. */
    List<RegimenAgent> agents(Slot slot, String scheme) {
        Map<String, RegimenAgent> agents = new LinkedHashMap<>();
        for (Stated stated : facts.stated(slot)) {
            String drug = stated.value();
            RegimenAgent bare = new RegimenAgent(
                    drug,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    stated.fact().evidence());
            agents.put(drug, bare);
        }
        for (PassageReading reading : record.passages()) {
            for (Mention mention : mentions(reading, scheme)) {
                RegimenAgent known = agents.get(mention.concept().notation());
                if (known != null && known.amount().isEmpty()) {
                    agents.put(known.drug(), better(known, read(reading, mention)));
                }
            }
        }
        return new ArrayList<>(agents.values());
    }

    /** What a text names of a scheme; of drugs also those that no scheme lists. */
    private static List<Mention> mentions(PassageReading reading, String scheme) {
        return scheme.equals("drug")
                ? DrugNames.in(reading)
                : reading.mentions(scheme, 0, reading.tokens().size());
    }

    private static RegimenAgent better(RegimenAgent known, RegimenAgent found) {
        boolean more = found.amount().isPresent()
                || (known.startDay().isEmpty() && found.startDay().isPresent());
        return more ? found : known;
    }

    private static RegimenAgent read(PassageReading reading, Mention mention) {
        DrugWords words = DrugWords.around(reading, mention);
        Optional<Amount> before = Amount.before(words.before());
        Optional<Amount> own = before.filter(words::isOfThisDrug).or(() -> Amount.behind(words.behind()));
        Optional<Amount> dose = own.or(() -> before);
        int start = words.start();
        if (dose.isPresent() && dose.equals(before)) {
            start = start - words.before().length() + dose.get().start();
        }
        Optional<DayRange> days = DayRange.in(words.behind());
        if (days.isEmpty()) {
            days = DayRange.in(words.leading());
            start = days.isPresent()
                    ? Math.min(start, words.leadingStart() + days.get().start())
                    : start;
        }
        String rule = "regimen.agent";
        return new RegimenAgent(
                mention.concept().notation(),
                dose.map(Amount::value),
                dose.map(Amount::unit),
                days.map(DayRange::first),
                days.map(DayRange::last),
                Quotes.ofCharacters(reading.passage(), start, words.end() + used(words.behind()), rule, 0.85));
    }

    /** How much of the words behind a drug tells its dose and days. */
    private static int used(String behind) {
        int end = Math.max(
                Amount.behind(behind).map(Amount::end).orElse(0),
                DayRange.in(behind).map(DayRange::end).orElse(0));
        return end < behind.length() && behind.charAt(end) == ')' ? end + 1 : end;
    }
}
