package org.trialgraph.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
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
    private static final String AMOUNT =
            "([0-9]+(?:\\.[0-9]+)?) ?(mg|g|mcg|µg|cGy|Gy|million units|million IU|MIU|IU)\\b(?: ?/ ?(m2|m²|m\\\\?\\^2|kg))?";
    private static final Pattern DOSE_BEHIND = Pattern.compile("^[^.;]{0,40}?" + AMOUNT);
    private static final Pattern DOSE_BEFORE = Pattern.compile(AMOUNT + "(?: of)? ?$");
    private static final Pattern DAYS = Pattern.compile(
            "(?i)\\bd(?:ays?)? ?\\(?([-–−+]?) ?([0-9]+)(?: ?(?:to|through|until|-|–|and) ?(?:d(?:ays?)? ?)?([-–−+]?) ?([0-9]+))?");
    private static final Pattern DAYS_MARKED =
            Pattern.compile("([-–−+]) ?([0-9]+) ?d\\b(?: ?(?:to|-|–) ?([-–−+]?) ?([0-9]+) ?d\\b)?");
    private static final int REACH = 90;

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
            for (Mention mention : reading.mentions(scheme, 0, reading.tokens().size())) {
                RegimenAgent known = agents.get(mention.concept().notation());
                if (known != null && known.amount().isEmpty()) {
                    agents.put(known.drug(), better(known, read(reading, mention, scheme)));
                }
            }
        }
        return new ArrayList<>(agents.values());
    }

    private static RegimenAgent better(RegimenAgent known, RegimenAgent found) {
        boolean more = found.amount().isPresent()
                || (known.startDay().isEmpty() && found.startDay().isPresent());
        return more ? found : known;
    }

    private static RegimenAgent read(PassageReading reading, Mention mention, String scheme) {
        int begin = reading.sentenceBegin(mention.start());
        int end = reading.tokens().sentenceEnd(begin);
        int next = reading.mentions(scheme, mention.end(), end).stream()
                .mapToInt(Mention::start)
                .min()
                .orElse(end);
        String text = reading.tokens().text();
        int from = reading.tokens().end(mention.end() - 1);
        int to = next == end ? reading.tokens().end(end - 1) : reading.tokens().start(next);
        String behind = text.substring(from, Math.max(from, Math.min(to, from + REACH)));
        int start = reading.tokens().start(mention.start());
        String before = text.substring(Math.max(reading.tokens().start(begin), start - REACH), start);
        Matcher dose = DOSE_BEHIND.matcher(behind);
        boolean found = dose.find();
        if (!found) {
            dose = DOSE_BEFORE.matcher(before.stripTrailing());
            found = dose.find();
        }
        Optional<int[]> days = days(behind).or(() -> days(before));
        String rule = "regimen.agent";
        return new RegimenAgent(
                mention.concept().notation(),
                found ? Optional.of(Double.parseDouble(dose.group(1))) : Optional.empty(),
                found ? Optional.of(unit(dose)) : Optional.empty(),
                days.map(range -> range[0]),
                days.map(range -> range[1]),
                Quotes.ofCharacters(reading.passage(), start, from + used(behind), rule, 0.85));
    }

    /** How much of the words behind a drug tells its dose and days. */
    private static int used(String behind) {
        int end = 0;
        for (Pattern pattern : List.of(DOSE_BEHIND, DAYS_MARKED, DAYS)) {
            Matcher matcher = pattern.matcher(behind);
            end = matcher.find() ? Math.max(end, matcher.end()) : end;
        }
        return end < behind.length() && behind.charAt(end) == ')' ? end + 1 : end;
    }

    private static String unit(Matcher dose) {
        String per = dose.group(3);
        return per == null ? dose.group(2) : dose.group(2) + "/" + (per.startsWith("m") ? "m2" : per);
    }

    private static Optional<int[]> days(String words) {
        Matcher marked = DAYS_MARKED.matcher(words);
        if (marked.find()) {
            return Optional.of(range(marked));
        }
        Matcher days = DAYS.matcher(words);
        return days.find() ? Optional.of(range(days)) : Optional.empty();
    }

    private static int[] range(Matcher days) {
        int first = signed(days.group(1), days.group(2));
        String last = days.group(4);
        return new int[] {first, last == null ? first : signed(days.group(3), last)};
    }

    private static int signed(String sign, String digits) {
        int day = digits.length() > 4 ? 0 : Integer.parseInt(digits);
        return sign.isEmpty() || sign.equals("+") ? day : -day;
    }
}
