package org.trialgraph.trial;

import java.util.Optional;

/** Who answers for the record (ClinicalTrials.gov: responsibleParty). The old name and title stand for name and affiliation of old records. */
public record ResponsibleParty(
        Optional<Coded<ResponsiblePartyType>> type,
        Optional<String> investigatorName,
        Optional<String> investigatorTitle,
        Optional<String> affiliation,
        Optional<String> oldNameTitle,
        Optional<String> oldOrganisation) {}
