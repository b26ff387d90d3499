package org.trialgraph.source.veeva;

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

/** Reads a page of ClinicalTrials.Veeva, saved as text or HTML. */
public final class VeevaReader implements RecordReader {
    static final String STATUS_AND_PHASE = "Status and phase";
    static final String STATUS = "Status";
    static final String CONDITIONS = "Conditions";
    static final String TREATMENTS = "Treatments";
    static final String STUDY_TYPE = "Study type";
    static final String FUNDERS = "Funder types";
    static final String IDENTIFIERS = "Identifiers";
    static final String DETAILS = "Details and patient eligibility";
    static final String ABOUT = "About";
    static final String DESCRIPTION = "Full description";
    static final String ENROLMENT = "Enrollment";
    static final String SEX = "Sex";
    static final String AGES = "Ages";
    static final String VOLUNTEERS = "Volunteers";
    static final String INCLUSION = "Inclusion criteria";
    static final String EXCLUSION = "Exclusion criteria";
    static final String DESIGN = "Trial design";
    static final String PURPOSE = "Primary purpose";
    static final String ALLOCATION = "Allocation";
    static final String MODEL = "Interventional model";
    static final String MASKING = "Masking";
    static final String SITES = "Trial contacts and locations";
    static final String CONTACT = "Central trial contact";
    static final String ORIGIN = "Data sourced from clinicaltrials.gov";
    static final String MENU = "Clinical trials";

    private static final Labels LABELS = new Labels(
            Set.of(
                    STATUS_AND_PHASE,
                    STATUS,
                    CONDITIONS,
                    TREATMENTS,
                    STUDY_TYPE,
                    FUNDERS,
                    IDENTIFIERS,
                    DETAILS,
                    ABOUT,
                    DESCRIPTION,
                    ENROLMENT,
                    SEX,
                    AGES,
                    VOLUNTEERS,
                    INCLUSION,
                    EXCLUSION,
                    DESIGN,
                    PURPOSE,
                    ALLOCATION,
                    MODEL,
                    MASKING,
                    SITES,
                    CONTACT,
                    ORIGIN,
                    MENU),
            Set.of(),
            Map.of(),
            Set.of("ClinicalTrials.Veeva", "Menu"),
            DESIGN);

    @Override
    public String name() {
        return "veeva-page/1";
    }

    @Override
    public Source source() {
        return Source.VEEVA;
    }

    @Override
    public boolean recognises(Head head) {
        return PageMarks.hasLabels(head, STATUS_AND_PHASE, TREATMENTS)
                || PageMarks.hasLabels(head, TREATMENTS, ABOUT, VOLUNTEERS, INCLUSION)
                || PageMarks.hasLabels(head, DETAILS, VOLUNTEERS)
                || PageMarks.hasAddress(head, "ctv.veeva.com/study/");
    }

    @Override
    public Reading read(RawRecord raw) {
        return PageReading.read(raw, this, page -> LABELS, fields -> new VeevaPage(fields).facts());
    }
}
