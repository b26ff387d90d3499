package org.trialgraph.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.trialgraph.trial.finding.Slot;

/** How the infused effector cells stand to a haematopoietic transplant of this study. */
final class TransplantReader {
    private static final Set<String> OF_GIVEN_GRAFT = Set.of("transplant.with", "transplant.day");

    /** Said of cells that are looked at after a transplant and not of those infused then. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(expansion|persistence|numbers?|levels?|recovery|reconstitution|phenotype|counts?) of\\b");

    private final RecordReading record;
    private final Set<String> types;

    TransplantReader(RecordReading record, Set<String> types) {
        this.record = record;
        this.types = types;
    }

    void read(FactSet facts) {
        if (types.equals(Set.of("HematopoieticStemCell"))) {
            return;
        }
        record.own("transplant")
                .filter(hit -> hit.rule().name().equals("transplant.titled")
                        || !hit.reading().words(hit.from() - 4, hit.to()).contains("relaps"))
                .filter(hit -> !COUNTED.matcher(hit.reading().words(hit.from() - 5, hit.from()))
                        .find())
                .filter(hit -> !Nearby.prior(hit.reading(), hit.from(), 3))
                .filter(hit -> !OF_GIVEN_GRAFT.contains(hit.rule().name()) || types.contains("HematopoieticStemCell"))
                .forEach(hit -> facts.add(Slot.TRANSPLANT, hit));
        Set<String> found = facts.values(Slot.TRANSPLANT);
        if (found.contains("AfterTransplant") || found.contains("BeforeTransplant")) {
            facts.remove(Slot.TRANSPLANT, Set.of("WithTransplant"));
        }
    }
}
