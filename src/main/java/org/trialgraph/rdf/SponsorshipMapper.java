package org.trialgraph.rdf;

import org.apache.jena.graph.Node;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.Oversight;
import org.trialgraph.trial.ResponsibleParty;
import org.trialgraph.trial.Sponsorship;
import org.trialgraph.trial.Trial;

/** States who sponsors, supports, registers and oversees the trial. */
final class SponsorshipMapper implements Mapper {
    private static final CodedTerm PARTY_TYPE =
            new CodedTerm(SponsorTerms.RESPONSIBLE_PARTY_TYPE, SponsorTerms.RESPONSIBLE_PARTY_TYPE_REPORTED);
    private static final String PARTY = "sponsorship.responsibleParty";

    private final Organisations organisations;

    SponsorshipMapper(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void map(Trial trial, Statements out) {
        Sponsorship sponsorship = trial.sponsorship();
        sponsorship.lead().ifPresent(lead -> lead(lead, out));
        for (Organisation collaborator : sponsorship.collaborators()) {
            organisation(
                    collaborator,
                    SponsorTerms.COLLABORATOR,
                    SponsorTerms.COLLABORATOR_REPORTED,
                    out,
                    "sponsorship.collaborators");
        }
        sponsorship
                .registering()
                .ifPresent(registering -> organisation(
                        registering,
                        SponsorTerms.REGISTERING_ORGANISATION,
                        SponsorTerms.REGISTERING_ORGANISATION_REPORTED,
                        out,
                        "sponsorship.registering"));
        sponsorship.responsibleParty().ifPresent(party -> responsibleParty(party, out));
        oversight(sponsorship.oversight(), out);
    }

    private void lead(Organisation lead, Statements out) {
        Organisations.Named named = organisation(
                lead, SponsorTerms.LEAD_SPONSOR, SponsorTerms.LEAD_SPONSOR_REPORTED, out, "sponsorship.lead");
        out.add(out.trial(), StandardTerms.SCHEMA_SPONSOR, named.node());
        if (named.kind() == MatchKind.SUFFIX) {
            out.add(out.trial(), SponsorTerms.LEAD_SPONSOR_MATCH_KIND, CodeSchemes.concept(named.kind()));
        }
    }

    /** The reported words are stated only where the organisation bears another name. */
    private Organisations.Named organisation(
            Organisation organisation, Node property, Node reported, Statements out, String field) {
        Organisations.Named named = organisations.state(organisation, out, field);
        out.add(out.trial(), property, named.node());
        if (named.label().isPresent() && !named.label().get().equals(organisation.name())) {
            out.text(out.trial(), reported, organisation.name(), field);
        }
        return named;
    }

    private static void responsibleParty(ResponsibleParty party, Statements out) {
        String label = party.investigatorName()
                .map(PersonName::of)
                .or(party::oldNameTitle)
                .or(party::oldOrganisation)
                .or(party::affiliation)
                .orElse("responsible party");
        Node node = out.onlyPart(
                "responsible-party",
                SponsorTerms.RESPONSIBLE_PARTY,
                Types.RESPONSIBLE_PARTY,
                out.literal(label, PARTY));
        out.coded(node, PARTY_TYPE, party.type(), PARTY);
        out.text(node, SponsorTerms.PERSON_NAME, party.investigatorName().map(PersonName::of), PARTY);
        out.text(
                node,
                SponsorTerms.PERSON_NAME_REPORTED,
                party.investigatorName().filter(name -> !PersonName.of(name).equals(name)),
                PARTY);
        out.text(node, SponsorTerms.PERSON_NAME, party.oldNameTitle(), PARTY);
        out.text(node, SponsorTerms.PERSON_TITLE, party.investigatorTitle(), PARTY);
        out.text(node, SponsorTerms.AFFILIATION, party.affiliation(), PARTY);
        out.text(node, SponsorTerms.AFFILIATION, party.oldOrganisation(), PARTY);
    }

    private static void oversight(Oversight oversight, Statements out) {
        Node trial = out.trial();
        out.flag(trial, SponsorTerms.HAS_DATA_MONITORING_COMMITTEE, oversight.hasDataMonitoringCommittee());
        out.flag(trial, SponsorTerms.IS_FDA_REGULATED_DRUG, oversight.isFdaRegulatedDrug());
        out.flag(trial, SponsorTerms.IS_FDA_REGULATED_DEVICE, oversight.isFdaRegulatedDevice());
        out.flag(trial, SponsorTerms.IS_UNAPPROVED_DEVICE, oversight.isUnapprovedDevice());
        out.flag(
                trial,
                SponsorTerms.IS_PEDIATRIC_POSTMARKET_SURVEILLANCE,
                oversight.isPediatricPostmarketSurveillance());
        out.flag(trial, SponsorTerms.IS_US_EXPORT, oversight.isUsExport());
        out.flag(trial, SponsorTerms.FDAAA801_VIOLATION, oversight.fdaaa801Violation());
    }
}
