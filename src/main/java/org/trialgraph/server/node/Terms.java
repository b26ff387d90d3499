package org.trialgraph.server.node;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms by which descriptions and pages find their way in the graph. */
public final class Terms {

    /** The namespace of the project's classes and properties. */
    public static final String ONTOLOGY = "https://w3id.org/trialgraph/ontology#";

    /** rdf:type. */
    public static final Node TYPE = RDF.type.asNode();
    /** rdf:subject, which leads from evidence to what it is about. */
    public static final Node EVIDENCE_SUBJECT = RDF.subject.asNode();
    /** rdfs:label. */
    public static final Node LABEL = RDFS.label.asNode();
    /** rdfs:comment. */
    public static final Node COMMENT = RDFS.comment.asNode();
    /** skos:prefLabel. */
    public static final Node PREFERRED_LABEL = SKOS.prefLabel.asNode();
    /** skos:notation. */
    public static final Node NOTATION = SKOS.notation.asNode();
    /** tg:Trial. */
    public static final Node TRIAL = term("Trial");
    /** tg:CellTherapyTrial. */
    public static final Node CELL_THERAPY_TRIAL = term("CellTherapyTrial");
    /** tg:briefTitle. */
    public static final Node BRIEF_TITLE = term("briefTitle");
    /** tg:overallStatus. */
    public static final Node OVERALL_STATUS = term("overallStatus");
    /** tg:phase. */
    public static final Node PHASE = term("phase");
    /** tg:country. */
    public static final Node COUNTRY = term("country");

    /** prov:wasDerivedFrom. */
    public static final Node DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private Terms() {}

    /** Returns the node of one of the project's own classes or properties. */
    public static Node term(String localName) {
        return NodeFactory.createURI(ONTOLOGY + localName);
    }
}
