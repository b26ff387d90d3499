package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.ProblemKind;

/** Reads {@code phases}: the register lists both phases of a combined one. */
final class Phases {
    private static final Map<String, Phase> KNOWN = Map.of(
            "EARLY_PHASE1", Phase.EARLY_PHASE1,
            "PHASE1", Phase.PHASE1,
            "PHASE1|PHASE2", Phase.PHASE1_PHASE2,
            "PHASE2|PHASE1", Phase.PHASE1_PHASE2,
            "PHASE2", Phase.PHASE2,
            "PHASE2|PHASE3", Phase.PHASE2_PHASE3,
            "PHASE3|PHASE2", Phase.PHASE2_PHASE3,
            "PHASE3", Phase.PHASE3,
            "PHASE4", Phase.PHASE4,
            "NA", Phase.NA);

    private Phases() {}

    /** The one phase that the list at hand means; reported as the register's own tables do, {@code PHASE1|PHASE2}. */
    static Optional<Coded<Phase>> read(JsonFields json) throws IOException {
        List<String> listed = json.texts();
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        String reported = String.join("|", listed);
        Phase phase = KNOWN.get(reported);
        if (phase == null) {
            json.problem(ProblemKind.UNKNOWN_CODE, reported);
            return Optional.of(Coded.unknown(reported));
        }
        return Optional.of(Coded.known(phase, reported));
    }
}
