package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/**
 * Who sponsors, supports and oversees the trial (ClinicalTrials.gov: sponsorCollaboratorsModule, oversightModule).
 *
 * @param registering the organisation that registered the record, if stated
 */
public record Sponsorship(
        Optional<Organisation> lead,
        List<Organisation> collaborators,
        Optional<Organisation> registering,
        Optional<ResponsibleParty> responsibleParty,
        Oversight oversight) {
    /** Nothing is said. */
    public static final Sponsorship NOT_STATED =
            new Sponsorship(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Oversight.NOT_STATED);

    public Sponsorship {
        collaborators = List.copyOf(collaborators);
    }
}
