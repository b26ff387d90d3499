package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Classes of the ontology. */
public final class Types {
    public static final Node TRIAL = Vocabulary.term("Trial");
    public static final Node CELL_THERAPY_TRIAL = Vocabulary.term("CellTherapyTrial");
    public static final Node STUDY = Vocabulary.term("Study");
    public static final Node DOCUMENT = Vocabulary.term("Document");
    public static final Node ARM = Vocabulary.term("Arm");
    public static final Node INTERVENTION = Vocabulary.term("Intervention");
    public static final Node OUTCOME = Vocabulary.term("Outcome");
    public static final Node ELIGIBILITY_CRITERION = Vocabulary.term("EligibilityCriterion");
    public static final Node SITE = Vocabulary.term("Site");
    public static final Node PLACE = Vocabulary.term("Place");
    public static final Node ORGANISATION = Vocabulary.term("Organisation");
    public static final Node OFFICIAL = Vocabulary.term("Official");
    public static final Node RESPONSIBLE_PARTY = Vocabulary.term("ResponsibleParty");
    public static final Node TRIAL_IDENTIFIER = Vocabulary.term("TrialIdentifier");
    public static final Node TRIAL_CONDITION = Vocabulary.term("TrialCondition");
    public static final Node REFERENCE = Vocabulary.term("Reference");
    public static final Node WEB_LINK = Vocabulary.term("WebLink");
    public static final Node AVAILABLE_DATA = Vocabulary.term("AvailableData");
    public static final Node RESULTS_SUBMISSION = Vocabulary.term("ResultsSubmission");
    public static final Node MEMBERSHIP = Vocabulary.term("Membership");
    public static final Node CELL_PRODUCT = Vocabulary.term("CellProduct");
    public static final Node DOSE = Vocabulary.term("Dose");
    public static final Node CONDITIONING_REGIMEN = Vocabulary.term("ConditioningRegimen");
    public static final Node REGIMEN_AGENT = Vocabulary.term("RegimenAgent");
    public static final Node CYTOKINE_SUPPORT = Vocabulary.term("CytokineSupport");
    public static final Node COMBINATION_TREATMENT = Vocabulary.term("CombinationTreatment");
    public static final Node STRUCTURED_CRITERION = Vocabulary.term("StructuredCriterion");
    public static final Node EVIDENCE = Vocabulary.term("Evidence");

    private Types() {}
}
