package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Properties of eligibility and its criteria. */
public final class EligibilityTerms {
    public static final Node ELIGIBILITY_TEXT = Vocabulary.term("eligibilityText");
    public static final Node CRITERION = Vocabulary.term("criterion");
    public static final Node CRITERION_KIND = Vocabulary.term("criterionKind");
    public static final Node TEXT = Vocabulary.term("text");
    public static final Node POSITION = Vocabulary.term("position");
    public static final Node HEADING = Vocabulary.term("heading");
    public static final Node NESTING_LEVEL = Vocabulary.term("nestingLevel");
    public static final Node SEX = Vocabulary.term("sex");
    public static final Node SEX_REPORTED = Vocabulary.term("sexReported");
    public static final Node MINIMUM_AGE = Vocabulary.term("minimumAge");
    public static final Node MINIMUM_AGE_REPORTED = Vocabulary.term("minimumAgeReported");
    public static final Node MINIMUM_AGE_YEARS = Vocabulary.term("minimumAgeYears");
    public static final Node MAXIMUM_AGE = Vocabulary.term("maximumAge");
    public static final Node MAXIMUM_AGE_REPORTED = Vocabulary.term("maximumAgeReported");
    public static final Node MAXIMUM_AGE_YEARS = Vocabulary.term("maximumAgeYears");
    public static final Node MINIMUM_BODY_MASS_INDEX = Vocabulary.term("minimumBodyMassIndex");
    public static final Node MAXIMUM_BODY_MASS_INDEX = Vocabulary.term("maximumBodyMassIndex");
    public static final Node HEALTHY_VOLUNTEERS = Vocabulary.term("healthyVolunteers");
    public static final Node HEALTHY_VOLUNTEERS_REPORTED = Vocabulary.term("healthyVolunteersReported");
    public static final Node GENDER_BASED = Vocabulary.term("genderBased");
    public static final Node GENDER_DESCRIPTION = Vocabulary.term("genderDescription");
    public static final Node STUDY_POPULATION = Vocabulary.term("studyPopulation");
    public static final Node STANDARD_AGE = Vocabulary.term("standardAge");
    public static final Node STANDARD_AGE_REPORTED = Vocabulary.term("standardAgeReported");
    public static final Node SAMPLING_METHOD = Vocabulary.term("samplingMethod");
    public static final Node SAMPLING_METHOD_REPORTED = Vocabulary.term("samplingMethodReported");

    private EligibilityTerms() {}
}
