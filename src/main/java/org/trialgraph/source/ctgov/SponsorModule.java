package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.OrganisationClass;
import org.trialgraph.trial.ResponsibleParty;
import org.trialgraph.trial.ResponsiblePartyType;

/** Reads {@code sponsorCollaboratorsModule}. */
final class SponsorModule {
    Optional<Organisation> lead = Optional.empty();
    List<Organisation> collaborators = List.of();
    Optional<ResponsibleParty> responsibleParty = Optional.empty();

    void read(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "responsibleParty" -> responsibleParty = Optional.of(party(json));
                case "leadSponsor" -> lead = organisation(json, "name");
                case "collaborators" -> collaborators = json.list(j -> organisation(j, "name"));
                default -> json.unknown();
            }
        }
    }

    /** The organisation in the object at hand, whose name stands in the field of that name. */
    static Optional<Organisation> organisation(JsonFields json, String nameField) throws IOException {
        Optional<String> name = Optional.empty();
        Optional<Coded<OrganisationClass>> type = Optional.empty();
        json.enter();
        while (json.next()) {
            if (json.name().equals(nameField)) {
                name = json.text();
            } else if (json.name().equals("class")) {
                type = json.code(Codes.ORGANISATION);
            } else {
                json.unknown();
            }
        }
        if (name.isEmpty()) {
            json.lost(nameField, List.of(type.map(Coded::reported)));
            return Optional.empty();
        }
        return Optional.of(new Organisation(name.get(), type));
    }

    private static ResponsibleParty party(JsonFields json) throws IOException {
        Optional<Coded<ResponsiblePartyType>> type = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<String> title = Optional.empty();
        Optional<String> affiliation = Optional.empty();
        Optional<String> oldNameTitle = Optional.empty();
        Optional<String> oldOrganisation = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "type" -> type = json.code(Codes.PARTY);
                case "investigatorFullName" -> name = json.text();
                case "investigatorTitle" -> title = json.text();
                case "investigatorAffiliation" -> affiliation = json.text();
                case "oldNameTitle" -> oldNameTitle = json.text();
                case "oldOrganization" -> oldOrganisation = json.text();
                default -> json.unknown();
            }
        }
        return new ResponsibleParty(type, name, title, affiliation, oldNameTitle, oldOrganisation);
    }
}
