package org.trialgraph.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trialgraph.text.lexicon.Mention;

/** Gives each threshold of a criterion to the measures that it is said of: those named before it, or "of" which it is. */
final class ThresholdReader {
    /** A measure with its threshold; the words go from the first token up to a place in the text, in UTF-16 units. */
    record Threshold(String topic, Limits.Found found, int from, int to) {}

    static final String SCHEME = "criterion-topic";
    private static final Set<String> CONDITIONS = Set.of(
            "if",
            "unless",
            "except",
            "gilbert",
            "metastases",
            "metastasis",
            "metastatic",
            "exception",
            "excepting",
            "whom");
    private static final int FARTHEST = 26;

    private final PassageReading reading;
    private final List<Threshold> thresholds = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private ThresholdReader(PassageReading reading) {
        this.reading = reading;
    }

    /** The thresholds of a piece of text, in order. */
    static List<Threshold> read(PassageReading reading) {
        ThresholdReader reader = new ThresholdReader(reading);
        int size = reading.tokens().size();
        for (int begin = 0; begin < size; begin = reading.tokens().sentenceEnd(begin)) {
            int end = reading.tokens().sentenceEnd(begin);
            List<Mention> measures = reading.mentions(SCHEME, begin, end).stream()
                    .filter(mention -> Units.isMeasured(mention.concept().notation()))
                    .toList();
            if (!measures.isEmpty()) {
                reader.sentence(begin, end, measures);
            }
        }
        return reader.thresholds;
    }

    private void sentence(int begin, int end, List<Mention> measures) {
        int last = begin;
        List<Mention> group = List.of();
        for (Limits.Found found : Limits.in(reading, begin, end)) {
            int behind = last;
            List<Mention> before = measures.stream()
                    .filter(mention -> mention.start() >= behind && mention.end() <= found.from())
                    .filter(mention -> found.from() - mention.end() < FARTHEST)
                    .toList();
            if (before.isEmpty()) {
                before = ofWhich(found, measures, end);
            }
            if (before.isEmpty() && isAlternative(last, found)) {
                before = group;
            }
            boolean special = Nearby.anyIn(reading, begin, found.from(), CONDITIONS);
            add(special ? notYet(before) : before, found);
            group = before.isEmpty() ? group : before;
            last = Math.max(
                    found.to(), before.stream().mapToInt(Mention::end).max().orElse(0));
        }
    }

    private void add(List<Mention> measures, Limits.Found found) {
        Set<String> topics = new LinkedHashSet<>();
        for (Mention mention : measures) {
            String topic = mention.concept().notation();
            boolean suits =
                    Units.suit(topic, found.limit().value(), found.limit().unit());
            if (suits && topics.add(topic)) {
                known.add(topic);
                int from = reading.tokens().start(Math.min(mention.start(), found.from()));
                int end = reading.tokens().end(mention.end() - 1);
                thresholds.add(new Threshold(topic, found, from, Math.max(end, found.textEnd())));
            }
        }
    }

    /** What holds for some patients only is not stated of a measure that has a threshold for all. */
    private List<Mention> notYet(List<Mention> measures) {
        return measures.stream()
                .filter(mention -> !known.contains(mention.concept().notation()))
                .toList();
    }

    /** The measure behind words such as "times the upper limit of". */
    private List<Mention> ofWhich(Limits.Found found, List<Mention> measures, int end) {
        for (Mention mention : measures) {
            boolean near = mention.start() >= found.to() && mention.start() - found.to() <= 9 && mention.end() <= end;
            if (near) {
                String between = reading.words(found.to(), mention.start()) + " ";
                boolean of = between.endsWith(" of ")
                        || between.endsWith(" for ")
                        || between.equals("of ")
                        || between.endsWith(" in ");
                return of ? List.of(mention) : List.of();
            }
        }
        return List.of();
    }

    /** Whether only "or" parts a threshold from the one before it, as in "1.5 mg/dL or 1.5 x ULN"; not in brackets. */
    private boolean isAlternative(int last, Limits.Found found) {
        int start = reading.tokens().start(found.from());
        boolean opens = start > 0 && reading.tokens().text().charAt(start - 1) == '(';
        String between = found.from() - last > 6 ? "" : reading.words(last, found.from());
        return !opens && (between.endsWith(" or") || between.equals("or"));
    }
}
