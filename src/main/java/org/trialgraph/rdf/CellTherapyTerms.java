package org.trialgraph.rdf;

import org.apache.jena.graph.Node;

/** Properties of cell products and how they are given. */
public final class CellTherapyTerms {
    public static final Node SCOPE = Vocabulary.term("scope");
    public static final Node PRODUCT = Vocabulary.term("product");
    public static final Node GIVEN_IN_ARM = Vocabulary.term("givenInArm");
    public static final Node CELL_TYPE = Vocabulary.term("cellType");
    public static final Node CELL_TYPE_REPORTED = Vocabulary.term("cellTypeReported");
    public static final Node CELL_SOURCE = Vocabulary.term("cellSource");
    public static final Node CELL_SOURCE_REPORTED = Vocabulary.term("cellSourceReported");
    public static final Node DONOR_RELATION = Vocabulary.term("donorRelation");
    public static final Node DONOR_RELATION_REPORTED = Vocabulary.term("donorRelationReported");
    public static final Node PROCESSING = Vocabulary.term("processing");
    public static final Node PROCESSING_REPORTED = Vocabulary.term("processingReported");
    public static final Node FEEDER = Vocabulary.term("feeder");
    public static final Node FEEDER_REPORTED = Vocabulary.term("feederReported");
    public static final Node CULTURE_CYTOKINE = Vocabulary.term("cultureCytokine");
    public static final Node CULTURE_CYTOKINE_REPORTED = Vocabulary.term("cultureCytokineReported");
    public static final Node ENGINEERING = Vocabulary.term("engineering");
    public static final Node ENGINEERING_REPORTED = Vocabulary.term("engineeringReported");
    public static final Node TARGET = Vocabulary.term("target");
    public static final Node TARGET_REPORTED = Vocabulary.term("targetReported");
    public static final Node PRESERVATION = Vocabulary.term("preservation");
    public static final Node PRESERVATION_REPORTED = Vocabulary.term("preservationReported");
    public static final Node ROUTE = Vocabulary.term("route");
    public static final Node ROUTE_REPORTED = Vocabulary.term("routeReported");
    public static final Node DOSE = Vocabulary.term("dose");
    public static final Node VALUE = Vocabulary.term("value");
    public static final Node MINIMUM_VALUE = Vocabulary.term("minimumValue");
    public static final Node MAXIMUM_VALUE = Vocabulary.term("maximumValue");
    public static final Node UNIT = Vocabulary.term("unit");
    public static final Node DOSE_LEVEL = Vocabulary.term("doseLevel");
    public static final Node DOSE_QUALIFIER = Vocabulary.term("doseQualifier");
    public static final Node INFUSIONS = Vocabulary.term("infusions");
    public static final Node MINIMUM_INFUSIONS = Vocabulary.term("minimumInfusions");
    public static final Node MAXIMUM_INFUSIONS = Vocabulary.term("maximumInfusions");
    public static final Node INFUSION_INTERVAL_DAYS = Vocabulary.term("infusionIntervalDays");
    public static final Node MINIMUM_INFUSION_INTERVAL_DAYS = Vocabulary.term("minimumInfusionIntervalDays");
    public static final Node MAXIMUM_INFUSION_INTERVAL_DAYS = Vocabulary.term("maximumInfusionIntervalDays");
    public static final Node INFUSION_INTERVAL_MONTHS = Vocabulary.term("infusionIntervalMonths");
    public static final Node MINIMUM_INFUSION_INTERVAL_MONTHS = Vocabulary.term("minimumInfusionIntervalMonths");
    public static final Node MAXIMUM_INFUSION_INTERVAL_MONTHS = Vocabulary.term("maximumInfusionIntervalMonths");
    public static final Node INFUSION_DAY = Vocabulary.term("infusionDay");
    public static final Node INFUSION_DAY_FROM_TRANSPLANT = Vocabulary.term("infusionDayFromTransplant");
    public static final Node CONDITIONING_REGIMEN = Vocabulary.term("conditioningRegimen");
    public static final Node REGIMEN_AGENT = Vocabulary.term("regimenAgent");
    public static final Node CONDITIONING_AGENT = Vocabulary.term("conditioningAgent");
    public static final Node CONDITIONING_AGENT_REPORTED = Vocabulary.term("conditioningAgentReported");
    public static final Node START_DAY = Vocabulary.term("startDay");
    public static final Node END_DAY = Vocabulary.term("endDay");
    public static final Node CYTOKINE_SUPPORT = Vocabulary.term("cytokineSupport");
    public static final Node CYTOKINE_SUPPORT_REPORTED = Vocabulary.term("cytokineSupportReported");
    public static final Node CYTOKINE = Vocabulary.term("cytokine");
    public static final Node COMBINATION = Vocabulary.term("combination");
    public static final Node DISEASE_SETTING = Vocabulary.term("diseaseSetting");
    public static final Node DISEASE_SETTING_REPORTED = Vocabulary.term("diseaseSettingReported");
    public static final Node TRANSPLANT_RELATION = Vocabulary.term("transplantRelation");
    public static final Node TRANSPLANT_RELATION_REPORTED = Vocabulary.term("transplantRelationReported");
    public static final Node REQUIRED_ANTIGEN = Vocabulary.term("requiredAntigen");
    public static final Node ANTIGEN_CUT_OFF = Vocabulary.term("antigenCutOff");
    public static final Node ECOG_MAX = Vocabulary.term("ecogMax");
    public static final Node KARNOFSKY_MIN = Vocabulary.term("karnofskyMin");
    public static final Node MINIMUM_AGE_YEARS_IN_TEXT = Vocabulary.term("minimumAgeYearsInText");
    public static final Node MAXIMUM_AGE_YEARS_IN_TEXT = Vocabulary.term("maximumAgeYearsInText");
    public static final Node STRUCTURED_CRITERION = Vocabulary.term("structuredCriterion");
    public static final Node DERIVED_FROM_CRITERION = Vocabulary.term("derivedFromCriterion");
    public static final Node MEASURE_NAME = Vocabulary.term("measureName");
    public static final Node CRITERION_TOPIC = Vocabulary.term("criterionTopic");
    public static final Node CONCERNS = Vocabulary.term("concerns");
    public static final Node REQUIREMENT = Vocabulary.term("requirement");
    public static final Node COMPARATOR = Vocabulary.term("comparator");
    public static final Node STATED_ABSENT = Vocabulary.term("statedAbsent");

    private CellTherapyTerms() {}
}
