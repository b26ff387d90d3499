package org.trialgraph.text;

import com.google.re2j.Pattern;
import java.util.Set;
import java.util.stream.Collectors;
import org.trialgraph.text.lexicon.Mention;
import org.trialgraph.trial.finding.Slot;

/** Kinds of T cells that the record names as what carries its CAR, so that both names are of one product. */
final class EngineeredCells {
    static final String CAR_T_CELL = "CARTCell";
    static final Set<String> CARRIERS =
            Set.of("GammaDeltaTCell", "CIKCell", "RegulatoryTCell", "TumorInfiltratingLymphocyte");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\bcar\\+?|chimeric antigen receptor)[- ]?(?:modified|engineered|transduced|positive)? ?$");
    private static final Pattern BEHIND = Pattern.compile(
            "^[ -]*(?:cells?|injection|targeting|expressing|with|an?|[a-z]*[0-9][a-z0-9]*|-| )*(?:car|chimeric)\\b");
    private static final int NEAR = 10;

    private final Set<String> kinds;

    EngineeredCells(RecordReading record, FactSet facts) {
        Set<String> stated = facts.values(Slot.CELL_TYPE);
        kinds = !stated.contains(CAR_T_CELL)
                ? Set.of()
                : stated.stream()
                        .filter(CARRIERS::contains)
                        .filter(kind -> record.passages().stream().anyMatch(reading -> carries(reading, kind)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether cells of a type are what carries the CAR. */
    boolean is(String type) {
        return kinds.contains(type);
    }

    private static boolean carries(PassageReading reading, String kind) {
        return reading.mentions(Aliases.SCHEME, 0, reading.tokens().size()).stream()
                .filter(mention -> mention.concept().notation().equals(kind))
                .anyMatch(mention -> carries(reading, mention));
    }

    private static boolean carries(PassageReading reading, Mention mention) {
        int begin = reading.sentenceBegin(mention.start());
        int end = reading.tokens().sentenceEnd(begin);
        String before = reading.words(Math.max(begin, mention.start() - NEAR), mention.start());
        String name = reading.words(mention.start(), mention.end());
        String behind = reading.words(mention.end(), Math.min(end, mention.end() + NEAR));
        return name.startsWith("car")
                || BEFORE.matcher(before).find()
                || BEHIND.matcher(behind).find();
    }
}
