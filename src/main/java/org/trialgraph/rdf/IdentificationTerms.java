package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Properties of titles and identifiers. */
public final class IdentificationTerms {
    public static final Node BRIEF_TITLE = Vocabulary.term("briefTitle");
    public static final Node OFFICIAL_TITLE = Vocabulary.term("officialTitle");
    public static final Node ACRONYM = Vocabulary.term("acronym");
    public static final Node REGISTRY_IDENTIFIER = Vocabulary.term("registryIdentifier");
    public static final Node IDENTIFIER = Vocabulary.term("identifier");
    public static final Node REGISTER = Vocabulary.term("register");
    public static final Node REGISTER_REPORTED = Vocabulary.term("registerReported");
    public static final Node IDENTIFIER_VALUE = Vocabulary.term("identifierValue");
    public static final Node CANONICAL_VALUE = Vocabulary.term("canonicalValue");
    public static final Node IDENTIFIER_ROLE = Vocabulary.term("identifierRole");
    public static final Node IDENTIFIER_TYPE = Vocabulary.term("identifierType");
    public static final Node IDENTIFIER_TYPE_REPORTED = Vocabulary.term("identifierTypeReported");
    public static final Node IDENTIFIER_DOMAIN = Vocabulary.term("identifierDomain");

    private IdentificationTerms() {}
}
