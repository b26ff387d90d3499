package org.trialgraph.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The bundled sample states what the register's CSV download states, column by column. */
class SampleListingTest {
    private static final Path LISTING = Path.of("..", "shared", "records", "ctgov-csv", "leukaemia-mrd.csv");

    /** A day or a month, as the register writes them. */
    private static final Pattern REGISTER_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

    @Test
    void states_what_the_listing_states() throws IOException {
        Map<String, CSVRecord> listing = listing();
        Map<String, Map<String, Object>> listed = StudyFile.sample();
        listed.keySet().retainAll(listing.keySet());

        assertThat(listed).hasSizeGreaterThanOrEqualTo(5);
        listed.forEach((id, study) -> {
            Map<String, String> stated = stated(study);
            Map<String, String> columns = columns(Objects.requireNonNull(listing.get(id)));
            if (isCompleteRecord(study)) {
                stated.remove("Study Status");
                columns.remove("Study Status");
            }
            assertThat(stated).as(id).isEqualTo(columns);
        });
    }

    /** A complete record is of another day than the listing, and the register changes a status with time alone. */
    private static boolean isCompleteRecord(Map<String, Object> study) {
        return !text(study, "statusModule", "statusVerifiedDate").isEmpty();
    }

    @Test
    void writes_dates_as_the_register_does() throws IOException {
        assertThat(StudyFile.sample().values()).allSatisfy(study -> {
            for (String event : List.of("startDateStruct", "primaryCompletionDateStruct", "completionDateStruct")) {
                String date = text(study, "statusModule", event, "date");
                assertThat(date)
                        .satisfiesAnyOf(
                                none -> assertThat(none).isEmpty(),
                                given -> assertThat(given).matches(REGISTER_DATE));
            }
        });
    }

    private static Map<String, String> stated(Map<String, Object> study) {
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("Study Title", text(study, "identificationModule", "briefTitle"));
        stated.put("Study Status", text(study, "statusModule", "overallStatus"));
        stated.put("Conditions", joined(StudyFile.at(study, "conditionsModule", "conditions"), "|"));
        stated.put("Interventions", interventions(study));
        stated.put("Sponsor", text(study, "sponsorCollaboratorsModule", "leadSponsor", "name"));
        stated.put("Collaborators", names(StudyFile.at(study, "sponsorCollaboratorsModule", "collaborators")));
        stated.put("Age", joined(StudyFile.at(study, "eligibilityModule", "stdAges"), ", "));
        stated.put("Phases", joined(StudyFile.at(study, "designModule", "phases"), "|"));
        stated.put("Study Type", text(study, "designModule", "studyType"));
        stated.put("Study Design", design(study));
        stated.put("Start Date", text(study, "statusModule", "startDateStruct", "date"));
        stated.put("Primary Completion Date", text(study, "statusModule", "primaryCompletionDateStruct", "date"));
        stated.put("Completion Date", text(study, "statusModule", "completionDateStruct", "date"));
        return stated;
    }

    private static Map<String, String> columns(CSVRecord row) {
        Map<String, String> columns = new LinkedHashMap<>(row.toMap());
        columns.keySet().removeAll(List.of("NCT Number", "Study URL", "Brief Summary", "Study Results"));
        columns.keySet().removeIf(column -> column.endsWith("Outcome Measures"));
        return columns;
    }

    private static String design(Map<String, Object> study) {
        Map<String, Object> info = StudyFile.map(StudyFile.at(study, "designModule", "designInfo"));
        String masked = joined(StudyFile.at(info, "maskingInfo", "whoMasked"), ", ");
        return "Allocation: %s|Intervention Model: %s|Masking: %s%s|Primary Purpose: %s"
                .formatted(
                        text(info, "allocation"),
                        text(info, "interventionModel"),
                        text(info, "maskingInfo", "masking"),
                        masked.isEmpty() ? "" : " (" + masked + ")",
                        text(info, "primaryPurpose"));
    }

    private static String interventions(Map<String, Object> study) {
        return StudyFile.list(StudyFile.at(study, "armsInterventionsModule", "interventions")).stream()
                .map(StudyFile::map)
                .map(intervention -> text(intervention, "type") + ": " + text(intervention, "name"))
                .collect(Collectors.joining("|"));
    }

    private static String names(Object organisations) {
        return StudyFile.list(organisations).stream()
                .map(organisation -> text(StudyFile.map(organisation), "name"))
                .collect(Collectors.joining("|"));
    }

    private static String joined(Object values, String separator) {
        return StudyFile.list(values).stream().map(Object::toString).collect(Collectors.joining(separator));
    }

    private static String text(Map<String, Object> object, String... path) {
        Object value = StudyFile.at(object, path);
        return value instanceof String text ? text : "";
    }

    private static Map<String, CSVRecord> listing() throws IOException {
        assumeTrue(Files.isRegularFile(LISTING), "the listing is not beside the project: " + LISTING);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, CSVRecord> rows = new LinkedHashMap<>();
        try (CSVParser parser = CSVParser.parse(LISTING, StandardCharsets.UTF_8, format)) {
            parser.forEach(row -> rows.put(row.get(0), row));
        }
        return rows;
    }
}
