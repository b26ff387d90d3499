package org.trialgraph.source.meddatax;

import static org.trialgraph.source.meddatax.MeddataxLabels.IDENTIFIERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.IdentifierType;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.TrialId;

/** Identifiers beside the number: value, {@code Identifier Type} and {@code Identifier Source}, one below the other. */
final class MeddataxIdentifiers {
    private static final String TYPE = "Identifier Type:";
    private static final String SOURCE = "Identifier Source:";
    private static final String NO_TYPE = "-";
    private static final Map<String, IdentifierRole> ROLES = Map.of(
            "org_study_id", IdentifierRole.ORGANISATION,
            "secondary_id", IdentifierRole.SECONDARY,
            "nct_alias", IdentifierRole.ALIAS);

    private final PageFields fields;
    private final List<Identifier> identifiers = new ArrayList<>();

    MeddataxIdentifiers(PageFields fields) {
        this.fields = fields;
    }

    List<Identifier> read() {
        Optional<String> value = Optional.empty();
        Optional<Coded<IdentifierType>> type = Optional.empty();
        for (String line : fields.values(IDENTIFIERS)) {
            if (line.startsWith(TYPE)) {
                type = type(line.substring(TYPE.length()).strip());
            } else if (line.startsWith(SOURCE)) {
                add(value, type, line.substring(SOURCE.length()).strip());
                value = Optional.empty();
                type = Optional.empty();
            } else {
                value.ifPresent(this::lost);
                value = Optional.of(line);
            }
        }
        value.ifPresent(this::lost);
        return identifiers;
    }

    private Optional<Coded<IdentifierType>> type(String word) {
        return word.isEmpty() || word.equals(NO_TYPE)
                ? Optional.empty()
                : Optional.of(fields.code(Words.IDENTIFIER_TYPE, word, IDENTIFIERS));
    }

    private void add(Optional<String> value, Optional<Coded<IdentifierType>> type, String source) {
        if (value.isEmpty()) {
            fields.lost(IDENTIFIERS);
            return;
        }
        IdentifierRole role = ROLES.get(source);
        if (role == null) {
            fields.problems().add(ProblemKind.UNKNOWN_CODE, IDENTIFIERS, source);
            role = IdentifierRole.SECONDARY;
        }
        String reported = value.get();
        identifiers.add(
                new Identifier(reported, role, TrialId.parse(reported), type, Optional.empty(), Optional.empty()));
    }

    private void lost(String value) {
        fields.problems().add(ProblemKind.LOST_LABEL, IDENTIFIERS, value);
    }
}
