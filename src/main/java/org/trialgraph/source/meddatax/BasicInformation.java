package org.trialgraph.source.meddatax;

import java.util.List;
import java.util.Optional;
import org.trialgraph.source.page.PageDates;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.StudyType;

/**
 * The six values at the top of a page: status, phase, enrolment, study type, start, completion.
 *
 * <p>An extraction may have lost their labels. Then they stand in this order, and are used only when there are six and each
 * has the form of its place; otherwise each is reported with its label lost.
 *
 * @param participants what is written, e.g. {@code 10 participants}
 */
record BasicInformation(
        Optional<Coded<Status>> status,
        Optional<Coded<Phase>> phase,
        Optional<Integer> participants,
        Optional<Coded<StudyType>> studyType,
        Optional<String> start,
        Optional<String> completion) {
    private static final int VALUES = 6;

    static BasicInformation read(PageFields fields) {
        List<String> bare = fields.lines(MeddataxLabels.BASIC);
        return isInOrder(bare) ? unlabelled(fields, bare) : labelled(fields, bare);
    }

    private static BasicInformation labelled(PageFields fields, List<String> unlabelled) {
        unlabelled.forEach(value -> fields.problems().add(ProblemKind.LOST_LABEL, MeddataxLabels.BASIC, value));
        return new BasicInformation(
                fields.code(MeddataxLabels.STATUS, Words.STATUS),
                fields.code(MeddataxLabels.PHASE, Words.PHASE),
                fields.value(MeddataxLabels.ENROLMENT).flatMap(words -> fields.count(MeddataxLabels.ENROLMENT, words)),
                fields.code(MeddataxLabels.STUDY_TYPE, Words.STUDY_TYPE),
                fields.value(MeddataxLabels.START),
                fields.value(MeddataxLabels.COMPLETION));
    }

    private static BasicInformation unlabelled(PageFields fields, List<String> values) {
        String label = MeddataxLabels.BASIC;
        return new BasicInformation(
                Optional.of(fields.code(Words.STATUS, values.get(0), label)),
                Optional.of(fields.code(Words.PHASE, values.get(1), label)),
                fields.count(label, values.get(2)),
                Optional.of(fields.code(Words.STUDY_TYPE, values.get(3), label)),
                Optional.of(values.get(4)),
                Optional.of(values.get(5)));
    }

    private static boolean isInOrder(List<String> values) {
        return values.size() == VALUES
                && Words.STATUS.containsKey(Words.fold(values.get(0)))
                && Words.PHASE.containsKey(Words.fold(values.get(1)))
                && values.get(2).endsWith(" participants")
                && Words.STUDY_TYPE.containsKey(Words.fold(values.get(3)))
                && PageDates.parse(values.get(4)).isPresent()
                && PageDates.parse(values.get(5)).isPresent();
    }
}
