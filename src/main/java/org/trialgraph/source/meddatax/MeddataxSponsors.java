package org.trialgraph.source.meddatax;

import static org.trialgraph.source.meddatax.MeddataxLabels.RESPONSIBLE;
import static org.trialgraph.source.meddatax.MeddataxLabels.SPONSORS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.page.PageFields;
import org.trialgraph.source.page.Words;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.OrganisationClass;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.ResponsibleParty;
import org.trialgraph.trial.ResponsiblePartyType;
import org.trialgraph.trial.Sponsorship;

/** Sponsors: name, class and {@code Sponsor Role}, one below the other; the responsible party likewise. */
final class MeddataxSponsors {
    private static final String ROLE = "Sponsor Role ";
    private static final String RESPONSIBILITY = "Responsibility Role ";

    private final PageFields fields;
    private final List<Organisation> collaborators = new ArrayList<>();
    private Optional<Organisation> lead = Optional.empty();

    MeddataxSponsors(PageFields fields) {
        this.fields = fields;
    }

    Sponsorship read() {
        List<String> lines = fields.values(SPONSORS);
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(ROLE)) {
                take(
                        lines.subList(start, i),
                        lines.get(i).substring(ROLE.length()).strip());
                start = i + 1;
            }
        }
        lines.stream().skip(start).forEach(rest -> fields.problems().add(ProblemKind.LOST_LABEL, SPONSORS, rest));
        return new Sponsorship(
                lead, collaborators, Optional.empty(), responsibleParty(), Sponsorship.NOT_STATED.oversight());
    }

    private void take(List<String> lines, String role) {
        if (lines.isEmpty()) {
            fields.problems().add(ProblemKind.LOST_VALUE, SPONSORS, role);
            return;
        }
        Optional<Coded<OrganisationClass>> type = lines.size() < 2
                ? Optional.empty()
                : Optional.of(fields.code(Words.ORGANISATION_CLASS, lines.get(1), SPONSORS));
        Organisation organisation = new Organisation(lines.get(0), type);
        lines.stream().skip(2).forEach(more -> fields.problems().add(ProblemKind.LOST_LABEL, SPONSORS, more));
        if (role.equals("lead") && lead.isEmpty()) {
            lead = Optional.of(organisation);
        } else if (role.equals("collaborator")) {
            collaborators.add(organisation);
        } else {
            fields.problems().add(ProblemKind.UNKNOWN_CODE, SPONSORS, role + ": " + organisation.name());
        }
    }

    private Optional<ResponsibleParty> responsibleParty() {
        List<String> lines = fields.values(RESPONSIBLE);
        Optional<Coded<ResponsiblePartyType>> type = lines.stream()
                .filter(line -> line.startsWith(RESPONSIBILITY))
                .findFirst()
                .map(line -> fields.code(
                        Words.RESPONSIBLE_PARTY,
                        line.substring(RESPONSIBILITY.length()).strip(),
                        RESPONSIBLE));
        List<String> names =
                lines.stream().filter(line -> !line.startsWith(RESPONSIBILITY)).toList();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        boolean organisation = type.flatMap(Coded::code).equals(Optional.of(ResponsiblePartyType.SPONSOR));
        return Optional.of(new ResponsibleParty(
                type,
                organisation ? Optional.empty() : at(names, 0),
                organisation ? Optional.empty() : at(names, 1),
                at(names, organisation ? 0 : 2),
                Optional.empty(),
                Optional.empty()));
    }

    private static Optional<String> at(List<String> lines, int place) {
        return place < lines.size() ? Optional.of(lines.get(place)) : Optional.empty();
    }
}
