package org.trialgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the common vocabularies that the mappers use. */
public final class StandardTerms {
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String SCHEMA = "https://schema.org/";

    public static final Node RDF_TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    public static final Node RDF_STATEMENT = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement");
    public static final Node RDF_SUBJECT = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#subject");
    public static final Node RDF_PREDICATE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate");
    public static final Node RDF_OBJECT = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#object");
    public static final Node RDFS_LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
    public static final Node RDFS_COMMENT = iri("http://www.w3.org/2000/01/rdf-schema#comment");
    public static final Node OWL_SAME_AS = iri("http://www.w3.org/2002/07/owl#sameAs");
    public static final Node SKOS_CONCEPT = skos("Concept");
    public static final Node SKOS_IN_SCHEME = skos("inScheme");
    public static final Node SKOS_NOTATION = skos("notation");
    public static final Node SKOS_PREF_LABEL = skos("prefLabel");
    public static final Node SKOS_ALT_LABEL = skos("altLabel");
    public static final Node SKOS_HIDDEN_LABEL = skos("hiddenLabel");
    public static final Node SKOS_EXACT_MATCH = skos("exactMatch");
    public static final Node DCTERMS_IDENTIFIER = iri(DCTERMS + "identifier");
    public static final Node DCTERMS_DESCRIPTION = iri(DCTERMS + "description");
    public static final Node DCTERMS_MODIFIED = iri(DCTERMS + "modified");
    public static final Node DCTERMS_BIBLIOGRAPHIC_CITATION = iri(DCTERMS + "bibliographicCitation");
    public static final Node OA_EXACT = iri("http://www.w3.org/ns/oa#exact");
    public static final Node PROV_WAS_DERIVED_FROM = iri("http://www.w3.org/ns/prov#wasDerivedFrom");
    public static final Node SCHEMA_MEDICAL_TRIAL = iri(SCHEMA + "MedicalTrial");
    public static final Node SCHEMA_NAME = iri(SCHEMA + "name");
    public static final Node SCHEMA_SAME_AS = iri(SCHEMA + "sameAs");
    public static final Node SCHEMA_SPONSOR = iri(SCHEMA + "sponsor");
    public static final Node SCHEMA_STATUS = iri(SCHEMA + "status");
    public static final Node SCHEMA_URL = iri(SCHEMA + "url");

    private StandardTerms() {}

    private static Node skos(String name) {
        return iri("http://www.w3.org/2004/02/skos/core#" + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
