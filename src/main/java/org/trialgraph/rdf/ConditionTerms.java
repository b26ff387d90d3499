package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Properties of the description, of conditions and of subject headings. */
public final class ConditionTerms {
    public static final Node BRIEF_SUMMARY = Vocabulary.term("briefSummary");
    public static final Node DETAILED_DESCRIPTION = Vocabulary.term("detailedDescription");
    public static final Node KEYWORD = Vocabulary.term("keyword");
    public static final Node CONDITION = Vocabulary.term("condition");
    public static final Node TRIAL_CONDITION = Vocabulary.term("trialCondition");
    public static final Node DISEASE = Vocabulary.term("disease");
    public static final Node DISEASE_STATE = Vocabulary.term("diseaseState");
    public static final Node ONSET = Vocabulary.term("onset");
    public static final Node MATCH_KIND = Vocabulary.term("matchKind");
    public static final Node CONDITION_MESH = Vocabulary.term("conditionMesh");
    public static final Node CONDITION_MESH_REPORTED = Vocabulary.term("conditionMeshReported");
    public static final Node CONDITION_MESH_ANCESTOR = Vocabulary.term("conditionMeshAncestor");
    public static final Node CONDITION_MESH_ANCESTOR_REPORTED = Vocabulary.term("conditionMeshAncestorReported");
    public static final Node INTERVENTION_MESH = Vocabulary.term("interventionMesh");
    public static final Node INTERVENTION_MESH_REPORTED = Vocabulary.term("interventionMeshReported");
    public static final Node INTERVENTION_MESH_ANCESTOR = Vocabulary.term("interventionMeshAncestor");
    public static final Node INTERVENTION_MESH_ANCESTOR_REPORTED = Vocabulary.term("interventionMeshAncestorReported");

    private ConditionTerms() {}
}
