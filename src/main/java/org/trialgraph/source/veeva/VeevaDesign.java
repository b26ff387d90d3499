package org.trialgraph.source.veeva;

import static org.trialgraph.source.veeva.VeevaReader.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Assignment;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.Design;
import org.trialgraph.trial.Enrolment;
import org.trialgraph.trial.MaskedRole;
import org.trialgraph.trial.Masking;
import org.trialgraph.trial.Observation;
import org.trialgraph.trial.Phase;

/** How the trial is built, and how many take part. */
final class VeevaDesign {
    private static final String ESTIMATED = "estimated";
    private static final Pattern ROLES = Pattern.compile("([^()]{1,60})\\(([^()]{1,200})\\)");
    private static final Map<String, MaskedRole> ROLE = Map.of(
            "participant", MaskedRole.PARTICIPANT,
            "careprovider", MaskedRole.CARE_PROVIDER,
            "investigator", MaskedRole.INVESTIGATOR,
            "outcomesassessor", MaskedRole.OUTCOMES_ASSESSOR);

    private final PageFields fields;

    VeevaDesign(PageFields fields) {
        this.fields = fields;
    }

    Design read(Optional<Coded<Phase>> phase) {
        List<Enrolment> enrolment = new ArrayList<>();
        fields.value(ENROLMENT).flatMap(this::enrolment).ifPresent(enrolment::add);
        return new Design(
                fields.code(STUDY_TYPE, Words.STUDY_TYPE),
                phase,
                new Assignment(
                        fields.code(ALLOCATION, Words.ALLOCATION),
                        fields.code(MODEL, Words.MODEL),
                        Optional.empty(),
                        fields.code(PURPOSE, Words.PURPOSE)),
                masking(),
                enrolment,
                Observation.NOT_STATED);
    }

    /** A number is planned where the page says estimated; else it does not say. */
    private Optional<Enrolment> enrolment(String words) {
        Optional<Coded<DateType>> type =
                words.contains(ESTIMATED) ? Optional.of(Coded.known(DateType.ESTIMATED, ESTIMATED)) : Optional.empty();
        return fields.count(ENROLMENT, words).map(number -> new Enrolment(number, type));
    }

    /** The first line under the label is the level, perhaps with the masked roles; participants and arms follow. */
    private Masking masking() {
        Optional<String> line = fields.values(MASKING).stream().findFirst().filter(text -> !VeevaArms.isCount(text));
        if (line.isEmpty()) {
            return Masking.NOT_STATED;
        }
        Matcher roles = ROLES.matcher(line.get());
        if (Words.MASKING.containsKey(Words.fold(line.get())) || !roles.matches()) {
            return new Masking(
                    Optional.of(fields.code(Words.MASKING, line.get(), MASKING)), Optional.empty(), List.of());
        }
        List<Coded<MaskedRole>> masked = new ArrayList<>();
        for (String role : roles.group(2).split(",", -1)) {
            masked.add(fields.code(ROLE, role.strip(), MASKING));
        }
        return new Masking(
                Optional.of(fields.code(Words.MASKING, roles.group(1).strip(), MASKING)), Optional.empty(), masked);
    }
}
