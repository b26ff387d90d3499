package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.IdentifierType;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Register;
import org.trialgraph.trial.Title;
import org.trialgraph.trial.TitleKind;
import org.trialgraph.trial.TrialId;

/** Reads {@code identificationModule}. */
final class IdentificationModule {
    Optional<String> briefTitle = Optional.empty();
    Optional<String> officialTitle = Optional.empty();
    Optional<String> acronym = Optional.empty();
    Optional<Organisation> organisation = Optional.empty();
    Optional<String> nctId = Optional.empty();
    private Optional<Identifier> primary = Optional.empty();
    private Optional<Identifier> ofOrganisation = Optional.empty();
    private List<Identifier> secondary = List.of();
    private List<Identifier> aliases = List.of();

    void read(JsonFields json) throws IOException {
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "nctId" -> nctId(json);
                case "nctIdAliases" -> aliases = json.list(IdentificationModule::alias);
                case "orgStudyIdInfo" -> ofOrganisation = identifier(json, IdentifierRole.ORGANISATION);
                case "secondaryIdInfos" -> secondary = json.list(j -> identifier(j, IdentifierRole.SECONDARY));
                case "briefTitle" -> briefTitle = json.text();
                case "officialTitle" -> officialTitle = json.text();
                case "acronym" -> acronym = json.text();
                case "organization" -> organisation = SponsorModule.organisation(json, "fullName");
                default -> json.unknown();
            }
        }
    }

    private void nctId(JsonFields json) throws IOException {
        nctId = json.text();
        primary = nctId.map(id -> Identifier.of(id, IdentifierRole.PRIMARY));
        if (nctId.isPresent() && registration().isEmpty()) {
            json.problem(ProblemKind.MALFORMED_IDENTIFIER, nctId.get());
        }
    }

    /** The register's own number, if it is one. */
    Optional<TrialId> registration() {
        return primary.flatMap(Identifier::registration).filter(id -> id.register() == Register.CLINICALTRIALS_GOV);
    }

    /** All identifiers, the register's own one first. */
    List<Identifier> identifiers() {
        return Stream.of(primary.stream(), ofOrganisation.stream(), secondary.stream(), aliases.stream())
                .flatMap(identifiers -> identifiers)
                .toList();
    }

    /** The titles, the short one first. */
    List<Title> titles() {
        List<Title> titles = new ArrayList<>(2);
        briefTitle.ifPresent(text -> titles.add(new Title(TitleKind.BRIEF, text, Optional.empty())));
        officialTitle.ifPresent(text -> titles.add(new Title(TitleKind.OFFICIAL, text, Optional.empty())));
        return titles;
    }

    private static Optional<Identifier> alias(JsonFields json) throws IOException {
        return json.text().map(id -> Identifier.of(id, IdentifierRole.ALIAS));
    }

    private static Optional<Identifier> identifier(JsonFields json, IdentifierRole role) throws IOException {
        Optional<String> id = Optional.empty();
        Optional<Coded<IdentifierType>> type = Optional.empty();
        Optional<String> domain = Optional.empty();
        Optional<String> link = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "id" -> id = json.text();
                case "type" -> type = json.code(Codes.IDENTIFIER);
                case "domain" -> domain = json.text();
                case "link" -> link = json.text();
                default -> json.unknown();
            }
        }
        if (id.isEmpty()) {
            json.lost("id", List.of(domain, link, type.map(Coded::reported)));
            return Optional.empty();
        }
        return Optional.of(new Identifier(id.get(), role, registration(id.get(), type), type, domain, link));
    }

    /** The registration that an identifier names: by its form, or as the only number in a text typed as a register's. */
    private static Optional<TrialId> registration(String id, Optional<Coded<IdentifierType>> type) {
        Optional<TrialId> whole = TrialId.parse(id);
        Optional<IdentifierType> issuer = type.flatMap(Coded::code);
        if (whole.isPresent() || issuer.isEmpty()) {
            return whole;
        }
        List<TrialId> found = switch (issuer.get()) {
            case EUDRACT_NUMBER -> TrialId.find(Register.EUDRACT, id);
            case CTIS -> TrialId.find(Register.CTIS, id);
            case REGISTRY -> ofAnyRegister(id);
            case NIH, FDA, VA, CDC, AHRQ, SAMHSA, OTHER_GRANT, OTHER -> List.of();
        };
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<TrialId> ofAnyRegister(String text) {
        List<TrialId> found = new ArrayList<>();
        for (Register register : Register.values()) {
            found.addAll(TrialId.find(register, text));
        }
        return found;
    }
}
