package org.trialgraph.trial;

import java.util.List;

/** Publications, links, shared data (ClinicalTrials.gov: referencesModule, ipdSharingStatementModule). */
public record Publications(
        List<Reference> references, List<WebLink> links, List<AvailableData> availableData, IpdStatement ipd) {
    /** Nothing is said. */
    public static final Publications NOT_STATED =
            new Publications(List.of(), List.of(), List.of(), IpdStatement.NOT_STATED);

    public Publications {
        references = List.copyOf(references);
        links = List.copyOf(links);
        availableData = List.copyOf(availableData);
    }
}
