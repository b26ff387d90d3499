package org.trialgraph.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The bundled sample holds real trials: the registers' facts in sentences of our own. */
class SampleTest {
    /** As many equal words in a row as a sentence of ours may not share with its source. */
    private static final int COPIED_RUN = 8;

    private static final Path SHARED = Path.of("..", "shared");

    private static final List<String> PAGES = List.of(
            "clinconnect-NCT04347616.txt",
            "clinconnect-zhejiang-cll1-cd33.txt",
            "meddatax-NCT04221971.txt",
            "medpath-NL-OMON26066.txt",
            "veeva-NCT05272293.txt");

    @Test
    void holds_enough_studies_with_distinct_register_ids() throws IOException {
        Set<String> ids = sample().keySet();

        assertThat(ids).hasSizeGreaterThanOrEqualTo(25).allMatch(id -> id.matches("NCT[0-9]{8}"));
        assertThat(ids).contains("NCT04221971", "NCT05272293", "NCT04347616");
    }

    @Test
    void has_a_title_and_a_summary_for_every_study() throws IOException {
        assertThat(sample().values()).allSatisfy(study -> {
            assertThat(StudyFile.text(study, "identificationModule", "briefTitle"))
                    .hasSizeGreaterThan(5);
            assertThat(StudyFile.text(study, "descriptionModule", "briefSummary"))
                    .hasSizeGreaterThan(40);
        });
    }

    @Test
    void names_no_contact_person() throws IOException {
        assertThat(new String(resource("studies.ndjson").readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("\"contacts\"", "\"centralContacts\"", "\"phone", "\"email\"", "@")
                .doesNotContain("\"investigatorFullName\"");
        for (String page : PAGES) {
            assertThat(page(page)).doesNotContain("@").doesNotContainPattern("\\+?[0-9]{3,}-[0-9]{6,}");
        }
    }

    @Test
    void has_pages_in_the_layout_of_their_sites() throws IOException {
        assertThat(page("clinconnect-NCT04347616.txt"))
                .contains("\nClinConnect Summary\n", "\n- Inclusion Criteria:\n");
        assertThat(page("clinconnect-zhejiang-cll1-cd33.txt"))
                .contains("Contact Placeholder")
                .doesNotContain("NCT0");
        assertThat(page("meddatax-NCT04221971.txt")).contains("NCT ID: NCT04221971\n", "\n2020-10-31\n");
        assertThat(page("medpath-NL-OMON26066.txt"))
                .contains("\neiden University Medical Center\n", "\nNameTimeMethod\n");
        assertThat(page("veeva-NCT05272293.txt"))
                .startsWith("ClinicalTrials.Veeva\n")
                .contains("\n6 months to 30 years old\n");
    }

    @Test
    void states_the_facts_of_the_real_records() throws IOException {
        Map<String, Map<String, Object>> real = realRecords();

        sample().forEach((id, study) -> {
            Map<String, Object> record = real.getOrDefault(id, Map.of());
            assertThat(facts(study, record)).as(id).isEqualTo(facts(record, record));
        });
    }

    @Test
    void says_it_in_other_words_than_the_real_records() throws IOException {
        Map<String, Map<String, Object>> real = realRecords();
        List<String> pages = realPages();

        sample().forEach((id, study) -> {
            String title = StudyFile.text(study, "identificationModule", "briefTitle");
            List<String> sources = new ArrayList<>(Prose.sentences(real.getOrDefault(id, Map.of())));
            pages.stream()
                    .filter(page -> page.contains(id) || page.contains(title))
                    .forEach(sources::add);

            Set<String> copied = Prose.runs(Prose.sentences(study), COPIED_RUN);
            copied.retainAll(Prose.runs(sources, COPIED_RUN));
            assertThat(copied).as(id).isEmpty();
        });
    }

    /** What must be equal: only of those modules that the real record has, for many real records are partial. */
    private static Map<String, Object> facts(Map<String, Object> study, Map<String, Object> record) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(
                "id",
                StudyFile.at(record, "identificationModule", "nctId").equals(Map.of())
                        ? Map.of()
                        : StudyFile.at(study, "identificationModule", "nctId"));
        if (record.containsKey("statusModule")) {
            Map<String, Object> status = new LinkedHashMap<>(StudyFile.map(study.get("statusModule")));
            status.remove("whyStopped");
            facts.put("status", status);
        }
        if (record.containsKey("sponsorCollaboratorsModule")) {
            facts.put("sponsor", StudyFile.at(study, "sponsorCollaboratorsModule", "leadSponsor"));
            facts.put("collaborators", StudyFile.at(study, "sponsorCollaboratorsModule", "collaborators"));
        }
        if (record.containsKey("designModule")) {
            facts.put("phases", StudyFile.at(study, "designModule", "phases"));
            facts.put("enrolment", StudyFile.at(study, "designModule", "enrollmentInfo"));
        }
        if (record.containsKey("contactsLocationsModule")) {
            facts.put("sites", sites(study));
        }
        return facts;
    }

    private static List<Object> sites(Map<String, Object> study) {
        List<Object> sites = new ArrayList<>();
        for (Object site : StudyFile.list(StudyFile.at(study, "contactsLocationsModule", "locations"))) {
            Map<String, Object> place = new LinkedHashMap<>(StudyFile.map(site));
            place.remove("contacts");
            sites.add(place);
        }
        return sites;
    }

    private static Map<String, Map<String, Object>> sample() throws IOException {
        return StudyFile.sample();
    }

    private static String page(String name) throws IOException {
        try (InputStream in = resource("pages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return StudyFile.resource("/org/trialgraph/sample/" + name);
    }

    private static Map<String, Map<String, Object>> realRecords() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the real records are not beside the project: " + SHARED);
        Path complete = SHARED.resolve("records/ctgov-json/studies.ndjson.gz");
        Path partial = SHARED.resolve("gold/records.ndjson");
        try (InputStream many = new GZIPInputStream(Files.newInputStream(complete));
                InputStream few = Files.newInputStream(partial)) {
            Map<String, Map<String, Object>> records = StudyFile.read(few);
            records.putAll(StudyFile.read(many));
            return records;
        }
    }

    private static List<String> realPages() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(SHARED.resolve("seeds"));
                Stream<Path> pages = Files.list(SHARED.resolve("records/pages"))) {
            for (Path page : Stream.concat(seeds, pages)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .toList()) {
                texts.add(Files.readString(page));
            }
        }
        return texts;
    }
}
