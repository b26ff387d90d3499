package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Properties of status and expanded access. */
public final class StatusTerms {
    public static final Node OVERALL_STATUS = Vocabulary.term("overallStatus");
    public static final Node OVERALL_STATUS_REPORTED = Vocabulary.term("overallStatusReported");
    public static final Node LAST_KNOWN_STATUS = Vocabulary.term("lastKnownStatus");
    public static final Node LAST_KNOWN_STATUS_REPORTED = Vocabulary.term("lastKnownStatusReported");
    public static final Node WHY_STOPPED = Vocabulary.term("whyStopped");
    public static final Node DELAYED_POSTING = Vocabulary.term("delayedPosting");
    public static final Node HAS_EXPANDED_ACCESS = Vocabulary.term("hasExpandedAccess");
    public static final Node EXPANDED_ACCESS_TRIAL = Vocabulary.term("expandedAccessTrial");
    public static final Node EXPANDED_ACCESS_STATUS = Vocabulary.term("expandedAccessStatus");
    public static final Node EXPANDED_ACCESS_STATUS_REPORTED = Vocabulary.term("expandedAccessStatusReported");
    public static final Node RESULTS_WAIVED = Vocabulary.term("resultsWaived");
    public static final Node HAS_RESULTS = Vocabulary.term("hasResults");
    public static final Node RESULTS_SUBMISSION = Vocabulary.term("resultsSubmission");
    public static final Node RELEASE_DATE = Vocabulary.term("releaseDate");
    public static final Node UNRELEASE_DATE = Vocabulary.term("unreleaseDate");
    public static final Node UNRELEASE_DATE_UNKNOWN = Vocabulary.term("unreleaseDateUnknown");
    public static final Node RESET_DATE = Vocabulary.term("resetDate");
    public static final Node SUBMISSION_NUMBER = Vocabulary.term("submissionNumber");

    private StatusTerms() {}
}
