package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Properties of sponsors and oversight. */
public final class SponsorTerms {
    public static final Node LEAD_SPONSOR = Vocabulary.term("leadSponsor");
    public static final Node COLLABORATOR = Vocabulary.term("collaborator");
    public static final Node REGISTERING_ORGANISATION = Vocabulary.term("registeringOrganisation");
    public static final Node LEAD_SPONSOR_REPORTED = Vocabulary.term("leadSponsorReported");
    public static final Node LEAD_SPONSOR_MATCH_KIND = Vocabulary.term("leadSponsorMatchKind");
    public static final Node COLLABORATOR_REPORTED = Vocabulary.term("collaboratorReported");
    public static final Node REGISTERING_ORGANISATION_REPORTED = Vocabulary.term("registeringOrganisationReported");
    public static final Node ORGANISATION_CLASS = Vocabulary.term("organisationClass");
    public static final Node ORGANISATION_CLASS_REPORTED = Vocabulary.term("organisationClassReported");
    public static final Node RESPONSIBLE_PARTY = Vocabulary.term("responsibleParty");
    public static final Node RESPONSIBLE_PARTY_TYPE = Vocabulary.term("responsiblePartyType");
    public static final Node RESPONSIBLE_PARTY_TYPE_REPORTED = Vocabulary.term("responsiblePartyTypeReported");
    public static final Node PERSON_NAME = Vocabulary.term("personName");
    public static final Node PERSON_NAME_REPORTED = Vocabulary.term("personNameReported");
    public static final Node PERSON_TITLE = Vocabulary.term("personTitle");
    public static final Node AFFILIATION = Vocabulary.term("affiliation");
    public static final Node HAS_DATA_MONITORING_COMMITTEE = Vocabulary.term("hasDataMonitoringCommittee");
    public static final Node IS_FDA_REGULATED_DRUG = Vocabulary.term("isFdaRegulatedDrug");
    public static final Node IS_FDA_REGULATED_DEVICE = Vocabulary.term("isFdaRegulatedDevice");
    public static final Node IS_UNAPPROVED_DEVICE = Vocabulary.term("isUnapprovedDevice");
    public static final Node IS_PEDIATRIC_POSTMARKET_SURVEILLANCE =
            Vocabulary.term("isPediatricPostmarketSurveillance");
    public static final Node IS_US_EXPORT = Vocabulary.term("isUsExport");
    public static final Node FDAAA801_VIOLATION = Vocabulary.term("fdaaa801Violation");

    private SponsorTerms() {}
}
