package org.trialgraph.source.meddatax;

import static org.trialgraph.source.meddatax.MeddataxLabels.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Assignment;
import org.trialgraph.trial.Code;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Design;
import org.trialgraph.trial.Enrolment;
import org.trialgraph.trial.Masking;
import org.trialgraph.trial.Observation;

/** The study design; below the model and the masking a line of prose may describe them. */
final class MeddataxDesign {
    private final PageFields fields;

    MeddataxDesign(PageFields fields) {
        this.fields = fields;
    }

    Design read(BasicInformation basics) {
        List<Enrolment> enrolment =
                basics.participants().map(number -> new Enrolment(number, Optional.empty())).stream()
                        .toList();
        return new Design(
                basics.studyType(),
                basics.phase(),
                new Assignment(
                        fields.code(ALLOCATION, Words.ALLOCATION),
                        first(MODEL, Words.MODEL),
                        rest(MODEL),
                        fields.code(PURPOSE, Words.PURPOSE)),
                new Masking(first(MASKING, Words.MASKING), rest(MASKING), List.of()),
                enrolment,
                Observation.NOT_STATED);
    }

    private <C extends Code> Optional<Coded<C>> first(String label, Map<String, C> table) {
        return fields.values(label).stream().findFirst().map(word -> fields.code(table, word, label));
    }

    private Optional<String> rest(String label) {
        List<String> lines = fields.lines(label);
        return lines.size() < 2 ? Optional.empty() : Optional.of(String.join("\n\n", lines.subList(1, lines.size())));
    }
}
