package org.trialgraph.source.veeva;

import static org.trialgraph.source.veeva.VeevaReader.IDENTIFIERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Register;
import org.trialgraph.trial.TrialId;

/** Identifiers, one a line: the registry number, the organisation's, then others with their issuer in parentheses. */
final class VeevaIdentifiers {
    private static final Pattern ISSUED = Pattern.compile("(\\S.{0,200}?) \\(([^()]{2,100})\\)");

    private final PageFields fields;
    private final List<Identifier> identifiers = new ArrayList<>();

    VeevaIdentifiers(PageFields fields) {
        this.fields = fields;
    }

    List<Identifier> read() {
        for (String line : fields.values(IDENTIFIERS)) {
            identifiers.add(identifier(line, identifiers.size()));
        }
        return identifiers;
    }

    private Identifier identifier(String line, int place) {
        if (place == 0 && isRegistryNumber(line)) {
            return Identifier.of(line, IdentifierRole.PRIMARY);
        }
        Matcher matcher = ISSUED.matcher(line);
        if (matcher.matches()) {
            return issued(matcher.group(1), matcher.group(2));
        }
        if (place == 0) {
            fields.problems().add(ProblemKind.MALFORMED_IDENTIFIER, IDENTIFIERS, line);
        }
        return Identifier.of(line, place == 1 ? IdentifierRole.ORGANISATION : IdentifierRole.SECONDARY);
    }

    private static boolean isRegistryNumber(String line) {
        return TrialId.parse(line)
                .map(id -> id.register() == Register.CLINICALTRIALS_GOV)
                .orElse(false);
    }

    private Identifier issued(String number, String issuer) {
        return new Identifier(
                number,
                IdentifierRole.SECONDARY,
                TrialId.parse(number),
                Optional.of(fields.code(Words.IDENTIFIER_TYPE, issuer, IDENTIFIERS)),
                Optional.empty(),
                Optional.empty());
    }
}
