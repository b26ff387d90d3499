package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Properties of publications, links and shared data. */
public final class PublicationTerms {
    public static final Node REFERENCE = Vocabulary.term("reference");
    public static final Node REFERENCE_TYPE = Vocabulary.term("referenceType");
    public static final Node REFERENCE_TYPE_REPORTED = Vocabulary.term("referenceTypeReported");
    public static final Node PUBMED_IDENTIFIER = Vocabulary.term("pubmedIdentifier");
    public static final Node PUBLICATION = Vocabulary.term("publication");
    public static final Node RETRACTION_PUBMED_IDENTIFIER = Vocabulary.term("retractionPubmedIdentifier");
    public static final Node RETRACTION_SOURCE = Vocabulary.term("retractionSource");
    public static final Node WEB_LINK = Vocabulary.term("webLink");
    public static final Node AVAILABLE_DATA = Vocabulary.term("availableData");
    public static final Node AVAILABLE_DATA_TYPE = Vocabulary.term("availableDataType");
    public static final Node IPD_SHARING = Vocabulary.term("ipdSharing");
    public static final Node IPD_SHARING_REPORTED = Vocabulary.term("ipdSharingReported");
    public static final Node IPD_INFO_TYPE = Vocabulary.term("ipdInfoType");
    public static final Node IPD_INFO_TYPE_REPORTED = Vocabulary.term("ipdInfoTypeReported");
    public static final Node IPD_DESCRIPTION = Vocabulary.term("ipdDescription");
    public static final Node IPD_TIME_FRAME = Vocabulary.term("ipdTimeFrame");
    public static final Node IPD_ACCESS_CRITERIA = Vocabulary.term("ipdAccessCriteria");
    public static final Node IPD_URL = Vocabulary.term("ipdUrl");

    private PublicationTerms() {}
}
