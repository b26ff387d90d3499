package org.trialgraph.source.ctgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.RecordText;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.Trial;

/** Real studies, where they are at hand. */
class RealStudiesTest {
    private static final Path STUDIES = Path.of("../shared/records/ctgov-json/studies.ndjson.gz");
    private static final Path GOLD = Path.of("../shared/gold/records.ndjson");

    @Test
    void real_studies_are_read_and_their_problems_are_known() throws IOException {
        List<Reading.Accepted> readings = readings(STUDIES);
        assertThat(readings).hasSize(1896);
        // the copy was edited by somebody, who added interventionMappedName and locations_nested
        assertThat(problems(readings))
                .isEqualTo(Map.of(
                        "PASSED_OVER resultsSection", 201,
                        "PASSED_OVER documentSection", 135,
                        "PASSED_OVER annotationSection", 32,
                        "PASSED_OVER derivedSection.miscInfoModule.submissionTracking.firstMcpInfo", 26,
                        "UNKNOWN_FIELD protocolSection.contactsLocationsModule.locations_nested", 37,
                        "UNKNOWN_FIELD protocolSection.armsInterventionsModule.interventions[].interventionMappedName",
                                19,
                        "LOST_VALUE protocolSection.armsInterventionsModule.interventions[].name", 1));
        assertThat(readings)
                .allSatisfy(reading ->
                        assertThat(RecordText.nullsAndBlanks(trial(reading))).isEmpty());
    }

    @Test
    void partial_real_studies_are_read() throws IOException {
        List<Reading.Accepted> readings = readings(GOLD);
        assertThat(readings).hasSize(69);
        assertThat(problems(readings))
                .isEqualTo(Map.of(
                        "PASSED_OVER documentSection", 2,
                        "UNKNOWN_FIELD protocolSection.contactsLocationsModule.locations_nested", 1));
    }

    @Test
    void real_criteria_cover_their_texts() throws IOException {
        long letters = 0;
        long covered = 0;
        for (Reading.Accepted reading : readings(STUDIES)) {
            Eligibility eligibility = trial(reading).eligibility();
            String text = eligibility.text().orElse("");
            assertThat(eligibility.criteria().isEmpty()).isEqualTo(text.isEmpty());
            letters += letters(text);
            for (Criterion criterion : eligibility.criteria()) {
                String written = text.substring(criterion.start(), criterion.end());
                covered += letters(written);
                assertThat(isBareHeading(written, text)).as(written).isFalse();
            }
        }
        assertThat(covered * 100 / letters).isGreaterThanOrEqualTo(96);
    }

    /** Whether the criterion only says that criteria follow; a text that is nothing else is kept as it is. */
    private static boolean isBareHeading(String criterion, String text) {
        return criterion.matches("(?i)((key|main|major) )?(in|ex)clusions?( criteria)? ?[:.]?")
                && criterion.length() < text.length();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    private static Trial trial(Reading.Accepted reading) {
        return reading.record().trial();
    }

    private static Map<String, Integer> problems(List<Reading.Accepted> readings) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Reading.Accepted reading : readings) {
            for (Problem problem : reading.problems()) {
                counts.merge(problem.kind() + " " + problem.field().replaceAll("\\[\\d+]", "[]"), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<Reading.Accepted> readings(Path file) throws IOException {
        assumeTrue(Files.exists(file), "real records are not there: " + file);
        CtgovJsonReader reader = new CtgovJsonReader();
        List<Reading.Accepted> readings = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                InputStream unpacked = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            reader.cut(unpacked, bytes -> {
                Reading reading = reader.read(new RawRecord(bytes, new Origin("real", readings.size() + 1L)));
                assertThat(reading).isInstanceOf(Reading.Accepted.class);
                readings.add((Reading.Accepted) reading);
            });
        }
        return readings;
    }
}
