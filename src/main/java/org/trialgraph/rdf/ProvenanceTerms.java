package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Properties of documents, studies and evidence. */
public final class ProvenanceTerms {
    public static final Node STATED_BY = Vocabulary.term("statedBy");
    public static final Node DESCRIBES = Vocabulary.term("describes");
    public static final Node SOURCE = Vocabulary.term("source");
    public static final Node SHA256 = Vocabulary.term("sha256");
    public static final Node ORIGIN = Vocabulary.term("origin");
    public static final Node RANK = Vocabulary.term("rank");
    public static final Node READER = Vocabulary.term("reader");
    public static final Node AS_OF_DATE = Vocabulary.term("asOfDate");
    public static final Node STATED_IN = Vocabulary.term("statedIn");
    public static final Node STUDY = Vocabulary.term("study");
    public static final Node MEMBER = Vocabulary.term("member");
    public static final Node MEMBERSHIP = Vocabulary.term("membership");
    public static final Node REASON = Vocabulary.term("reason");
    public static final Node CONFIDENCE = Vocabulary.term("confidence");
    public static final Node START = Vocabulary.term("start");
    public static final Node END = Vocabulary.term("end");
    public static final Node FIELD = Vocabulary.term("field");
    public static final Node DOCUMENT = Vocabulary.term("document");
    public static final Node RULE = Vocabulary.term("rule");
    public static final Node STATEMENT_KIND = Vocabulary.term("statementKind");
    public static final Node NO_DOMAIN_REASON = Vocabulary.term("noDomainReason");
    public static final Node NO_RANGE_REASON = Vocabulary.term("noRangeReason");

    private ProvenanceTerms() {}
}
