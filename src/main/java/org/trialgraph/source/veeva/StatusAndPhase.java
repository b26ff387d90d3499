package org.trialgraph.source.veeva;

import static org.trialgraph.source.veeva.VeevaReader.STATUS;
import static org.trialgraph.source.veeva.VeevaReader.STATUS_AND_PHASE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Status;

/** Status and phase under one label, each known by its words; two phases are two lines. */
record StatusAndPhase(Optional<Coded<Status>> status, Optional<Coded<Phase>> phase) {
    static StatusAndPhase read(PageFields fields) {
        String label = fields.has(STATUS_AND_PHASE) ? STATUS_AND_PHASE : STATUS;
        Optional<Coded<Status>> status = Optional.empty();
        List<String> phases = new ArrayList<>();
        for (String line : fields.values(label)) {
            String word = Words.fold(line);
            if (Words.PHASE.containsKey(word)) {
                phases.add(line);
            } else if (status.isEmpty()) {
                status = Optional.of(fields.code(Words.STATUS, line, label));
            } else {
                fields.problems().add(ProblemKind.LOST_LABEL, label, line);
            }
        }
        return new StatusAndPhase(status, phase(fields, phases, label));
    }

    private static Optional<Coded<Phase>> phase(PageFields fields, List<String> lines, String label) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        lines.forEach(line -> fields.code(Words.PHASE, line, label).code().ifPresent(phases::add));
        String reported = String.join(", ", lines);
        if (phases.size() == 1) {
            return Optional.of(Coded.known(phases.iterator().next(), reported));
        }
        if (phases.equals(EnumSet.of(Phase.PHASE1, Phase.PHASE2))) {
            return Optional.of(Coded.known(Phase.PHASE1_PHASE2, reported));
        }
        if (phases.equals(EnumSet.of(Phase.PHASE2, Phase.PHASE3))) {
            return Optional.of(Coded.known(Phase.PHASE2_PHASE3, reported));
        }
        fields.problems().add(ProblemKind.UNKNOWN_CODE, label, reported);
        return Optional.of(Coded.unknown(reported));
    }
}
