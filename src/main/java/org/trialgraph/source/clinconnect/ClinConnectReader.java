package org.trialgraph.source.clinconnect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.source.Head;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.RecordReader;
import org.trialgraph.source.page.Labels;
import org.trialgraph.source.page.PageMarks;
import org.trialgraph.source.page.PageReading;
import org.trialgraph.trial.Source;

/** Reads a page of ClinConnect, saved as text or HTML. */
public final class ClinConnectReader implements RecordReader {
    static final String INFORMATION = "Trial Information";
    static final String KEYWORDS = "Keywords";
    static final String SUMMARY = "ClinConnect Summary";
    static final String GENDER = "Gender";
    static final String CRITERIA = "Eligibility criteria";
    static final String CONTACTS = "Contacts";
    static final String LOCATIONS = "Locations";
    static final String APPLIED = "Patients applied";
    static final String OFFICIALS = "Trial Officials";
    static final String TIMELINE = "Timeline";
    static final String FIRST_SUBMIT = "First submit";
    static final String LAUNCHED = "Trial launched";
    static final String UPDATED = "Trial updated";
    static final String COMPLETION = "Estimated completion";
    static final String SIMILAR = "Similar Trials";

    private static final Labels LABELS = new Labels(
            Set.of(
                    INFORMATION,
                    KEYWORDS,
                    SUMMARY,
                    GENDER,
                    CRITERIA,
                    CONTACTS,
                    LOCATIONS,
                    APPLIED,
                    OFFICIALS,
                    TIMELINE,
                    FIRST_SUBMIT,
                    LAUNCHED,
                    UPDATED,
                    COMPLETION,
                    SIMILAR),
            Set.of(),
            Map.of(),
            Set.of(),
            TIMELINE);

    @Override
    public String name() {
        return "clinconnect-page/1";
    }

    @Override
    public Source source() {
        return Source.CLINCONNECT;
    }

    @Override
    public boolean recognises(Head head) {
        return PageMarks.hasLabels(head, SUMMARY)
                || (PageMarks.hasLabels(head, INFORMATION) && head.text().contains(Launch.WORDS))
                || PageMarks.hasAddress(head, "clinconnect.");
    }

    @Override
    public Reading read(RawRecord raw) {
        return PageReading.read(
                raw,
                this,
                page -> about(page.lines()).map(LABELS::with).orElse(LABELS),
                fields -> new ClinConnectPage(fields).facts());
    }

    /** The line that closes the criteria with the sponsor's name in its true case. */
    private static Optional<String> about(List<String> lines) {
        Optional<String> sponsor = Launch.find(lines).map(Launch::sponsor);
        return lines.stream()
                .map(String::strip)
                .filter(line -> sponsor.map(name -> ("About " + name).equalsIgnoreCase(line))
                        .orElse(false))
                .findFirst();
    }
}
