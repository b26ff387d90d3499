package org.trialgraph.source.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialgraph.source.Reading;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.Trial;

/** Real pages of the four sites and of registers: each is accepted, rejected with a reason, or recognised by nobody. */
class RealPagesTest {
    private static final Path PAGES = Path.of("..", "shared", "records", "pages");

    @Test
    void every_page_ends_as_accepted_rejected_or_unrecognised() throws IOException {
        Map<String, String> outcomes = new TreeMap<>();
        for (Path page : pages()) {
            outcomes.put(name(page), outcome(Files.readAllBytes(page)));
        }

        assertThat(outcomes)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("chictr-ChiCTR2100043081", "unrecognised"),
                        Map.entry("ctgov-classic-NCT02229266", "unrecognised"),
                        Map.entry("euctr-2013-003421-28-DE", "unrecognised"),
                        Map.entry("isrctn-ISRCTN25421117", "unrecognised"),
                        Map.entry("umin-UMIN000028370", "unrecognised"),
                        Map.entry("meddatax-NCT02229266", "NCT02229266"),
                        Map.entry("meddatax-NCT04209712", "NCT04209712"),
                        Map.entry("meddatax-NCT05371730", "NCT05371730"),
                        Map.entry("meddatax-NCT04347616-values-only", "NO_IDENTITY"),
                        Map.entry("medpath-NCT01795378-a", "NCT01795378"),
                        Map.entry("medpath-NCT01795378-b", "NCT01795378"),
                        Map.entry("medpath-NCT02229266", "NCT02229266"),
                        Map.entry("medpath-NCT03300492", "NCT03300492"),
                        Map.entry("medpath-NCT04209712-a", "NCT04209712"),
                        Map.entry("medpath-NCT04209712-b", "NCT04209712"),
                        Map.entry("medpath-NCT05272293-b", "NCT05272293"),
                        Map.entry("veeva-NCT04347616", "NCT04347616"),
                        Map.entry("veeva-NKG2D-CAR-NK-labels-stripped", "NO_IDENTITY")));
    }

    @Test
    void a_page_without_labels_is_accepted_under_the_number_of_its_address() throws IOException {
        String page = "URL: https://meddatax.com/clinical-trials/NCT04347616\n"
                + Files.readString(page("meddatax-NCT04347616-values-only"));

        Reading.Accepted reading = SavedPages.accepted(page);

        Trial trial = reading.record().trial();
        assertThat(trial.identification().key().text()).isEqualTo("NCT04347616");
        assertThat(trial.identification().identifiers()).hasSize(1);
        assertThat(trial.progress().overallStatus()).contains(Coded.known(Status.RECRUITING, "RECRUITING"));
        assertThat(trial.progress().date(DateEvent.START).map(PartialDate::iso)).contains("2020-12-03");
        assertThat(trial.toString()).doesNotContain("NCT00003148", "NCT06641648");
    }

    @Test
    void the_two_extractions_of_a_page_say_the_same_where_both_say_it() throws IOException {
        Trial whole = SavedPages.trial(Files.readString(page("medpath-NCT01795378-a")));
        Trial bare = SavedPages.trial(Files.readString(page("medpath-NCT01795378-b")));

        assertThat(bare.identification()).isEqualTo(whole.identification());
        assertThat(bare.conditions()).isEqualTo(whole.conditions());
        assertThat(bare.sponsorship()).isEqualTo(whole.sponsorship());
        assertThat(bare.design().enrolment()).isEqualTo(whole.design().enrolment());
        assertThat(bare.places()).isEqualTo(whole.places());
        assertThat(whole.eligibility().criteria()).noneMatch(each -> each.kind() == CriterionKind.UNDIVIDED);
        assertThat(bare.eligibility().criteria()).allMatch(each -> each.kind() == CriterionKind.UNDIVIDED);
    }

    @Test
    void a_page_that_ends_in_the_middle_is_reported() throws IOException {
        assertThat(SavedPages.texts(
                        SavedPages.accepted(Files.readString(page("medpath-NCT03300492"))),
                        ProblemKind.TRUNCATED_DOCUMENT))
                .hasSize(1);
        assertThat(SavedPages.texts(
                        SavedPages.accepted(Files.readString(page("medpath-NCT01795378-a"))),
                        ProblemKind.TRUNCATED_DOCUMENT))
                .isEmpty();
    }

    private static String outcome(byte[] page) {
        return SavedPages.readersOf(page).isEmpty()
                ? "unrecognised"
                : SavedPages.read(page)
                        .match(
                                accepted -> accepted.record()
                                        .trial()
                                        .identification()
                                        .key()
                                        .text(),
                                rejected -> rejected.problem().kind().name());
    }

    private static Path page(String name) throws IOException {
        Optional<Path> found =
                pages().stream().filter(page -> name(page).equals(name)).findFirst();
        return found.orElseThrow();
    }

    private static String name(Path page) {
        return page.getFileName().toString().replace(".txt", "");
    }

    private static List<Path> pages() throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "the real pages are not beside the project: " + PAGES);
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
