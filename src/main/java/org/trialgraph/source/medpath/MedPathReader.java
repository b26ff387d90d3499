package org.trialgraph.source.medpath;

import java.util.Map;
import java.util.Set;
import org.trialgraph.source.Head;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.RecordReader;
import org.trialgraph.source.page.Labels;
import org.trialgraph.source.page.PageMarks;
import org.trialgraph.source.page.PageReading;
import org.trialgraph.trial.Source;

/** Reads a page of MedPath, saved as text or HTML. */
public final class MedPathReader implements RecordReader {
    static final String CONDITIONS = "Conditions";
    static final String INTERVENTIONS = "Interventions";
    static final String NUMBER = "Registration Number";
    static final String SPONSOR = "Lead Sponsor";
    static final String SUMMARY = "Brief Summary";
    static final String DESCRIPTION = "Detailed Description";
    static final String RECRUITMENT = "Recruitment & Eligibility";
    static final String STATUS = "Status";
    static final String SEX = "Sex";
    static final String TARGET = "Target Recruitment";
    static final String INCLUSION = "Inclusion Criteria";
    static final String EXCLUSION = "Exclusion Criteria";
    static final String STUDY = "Study & Design";
    static final String STUDY_TYPE = "Study Type";
    static final String DESIGN = "Study Design";
    static final String ARMS = "Arm && Interventions";
    static final String PRIMARY = "Primary Outcome Measures";
    static final String SECONDARY = "Secondary Outcome Measures";
    static final String LOCATIONS = "Trial Locations";

    private static final Labels LABELS = new Labels(
            Set.of(
                    CONDITIONS,
                    INTERVENTIONS,
                    NUMBER,
                    SPONSOR,
                    SUMMARY,
                    DESCRIPTION,
                    RECRUITMENT,
                    STATUS,
                    SEX,
                    TARGET,
                    INCLUSION,
                    EXCLUSION,
                    STUDY,
                    STUDY_TYPE,
                    DESIGN,
                    ARMS,
                    PRIMARY,
                    SECONDARY,
                    LOCATIONS),
            Set.of(),
            Map.of(),
            Set.of("MedPath", "Read More"),
            PRIMARY);

    @Override
    public String name() {
        return "medpath-page/1";
    }

    @Override
    public Source source() {
        return Source.MEDPATH;
    }

    @Override
    public boolean recognises(Head head) {
        return PageMarks.hasLabels(head, NUMBER, RECRUITMENT)
                || PageMarks.hasAddress(head, "medpath.com/clinical-trial/");
    }

    @Override
    public Reading read(RawRecord raw) {
        return PageReading.read(raw, this, page -> LABELS, fields -> new MedPathPage(fields).facts());
    }
}
