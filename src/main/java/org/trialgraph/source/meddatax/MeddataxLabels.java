package org.trialgraph.source.meddatax;

import java.util.Map;
import java.util.Set;
import org.trialgraph.source.page.Labels;

/** The labels of meddatax, and the first words of the sentence below each section's label. */
final class MeddataxLabels {
    static final String NUMBER = "NCT ID";
    static final String UPDATED = "Last Updated";
    static final String RESULTS = "Study Results";
    static final String BASIC = "Basic Information";
    static final String STATUS = "Recruitment Status";
    static final String PHASE = "Clinical Phase";
    static final String ENROLMENT = "Total Enrollment";
    static final String STUDY_TYPE = "Study Classification";
    static final String START = "Study Start Date";
    static final String COMPLETION = "Study Completion Date";
    static final String SUMMARY = "Brief Summary";
    static final String DESCRIPTION = "Detailed Description";
    static final String CONDITIONS = "Conditions";
    static final String KEYWORDS = "Keywords";
    static final String DESIGN = "Study Design";
    static final String ALLOCATION = "Allocation Method";
    static final String MODEL = "Intervention Model";
    static final String PURPOSE = "Primary Study Purpose";
    static final String MASKING = "Blinding Strategy";
    static final String GROUPS = "Study Groups";
    static final String INTERVENTIONS = "Interventions";
    static final String CRITERIA = "Eligibility Criteria";
    static final String MINIMUM_AGE = "Minimum Eligible Age";
    static final String MAXIMUM_AGE = "Maximum Eligible Age";
    static final String SEX = "Eligible Sex";
    static final String HEALTHY = "Accepts Healthy Volunteers";
    static final String SPONSORS = "Sponsors";
    static final String RESPONSIBLE = "Responsible Party";
    static final String INVESTIGATORS = "Principal Investigators";
    static final String LOCATIONS = "Locations";
    static final String COUNTRIES = "Countries";
    static final String CONTACTS = "Central Contacts";
    static final String IDENTIFIERS = "Other Identifiers";
    static final String MORE_TRIALS = "More Related Trials";
    static final String RELATED_TRIALS = "Related Clinical Trials";

    /** Stands below an intervention, as often as interventions have other names; so it opens no section. */
    static final String OTHER_NAMES = "Other Intervention Names";

    static final Labels ALL = new Labels(
            Set.of(
                    NUMBER,
                    UPDATED,
                    RESULTS,
                    BASIC,
                    STATUS,
                    PHASE,
                    ENROLMENT,
                    STUDY_TYPE,
                    START,
                    COMPLETION,
                    SUMMARY,
                    DESCRIPTION,
                    CONDITIONS,
                    KEYWORDS,
                    DESIGN,
                    ALLOCATION,
                    MODEL,
                    PURPOSE,
                    MASKING,
                    GROUPS,
                    INTERVENTIONS,
                    CRITERIA,
                    MINIMUM_AGE,
                    MAXIMUM_AGE,
                    SEX,
                    HEALTHY,
                    SPONSORS,
                    RESPONSIBLE,
                    INVESTIGATORS,
                    LOCATIONS,
                    COUNTRIES,
                    CONTACTS,
                    IDENTIFIERS,
                    MORE_TRIALS,
                    RELATED_TRIALS),
            Set.of(NUMBER, UPDATED),
            Map.ofEntries(
                    Map.entry(BASIC, "Get a concise snapshot of"),
                    Map.entry(SUMMARY, "Review the sponsor-provided synopsis"),
                    Map.entry(DESCRIPTION, "Dive into the extended narrative"),
                    Map.entry(CONDITIONS, "See the medical conditions"),
                    Map.entry(DESIGN, "Understand how the trial is structured"),
                    Map.entry(GROUPS, "Review each arm or cohort"),
                    Map.entry(INTERVENTIONS, "Learn about the drugs, procedures"),
                    Map.entry(OTHER_NAMES, "Discover alternative or legacy names"),
                    Map.entry(CRITERIA, "Check the participation requirements"),
                    Map.entry(SPONSORS, "Meet the organizations funding"),
                    Map.entry(RESPONSIBLE, "Identify the individual or organization"),
                    Map.entry(INVESTIGATORS, "Learn about the lead researchers"),
                    Map.entry(LOCATIONS, "Explore where the study is taking place"),
                    Map.entry(COUNTRIES, "Review the countries where"),
                    Map.entry(IDENTIFIERS, "Review additional registry numbers")),
            Set.of(),
            SPONSORS);

    private MeddataxLabels() {}
}
