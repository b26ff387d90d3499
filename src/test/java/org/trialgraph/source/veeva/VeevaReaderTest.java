package org.trialgraph.source.veeva;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.trialgraph.source.page.SavedPages.accepted;
import static org.trialgraph.source.page.SavedPages.golden;
import static org.trialgraph.source.page.SavedPages.problems;
import static org.trialgraph.source.page.SavedPages.rejection;
import static org.trialgraph.source.page.SavedPages.trial;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.source.Reading;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.AgeUnit;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.Enrolment;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.Trial;

class VeevaReaderTest {
    private static final String PAGE = golden("veeva/complete/page.txt");
    private static final String ARMS = golden("veeva/two-arms/page.txt");
    private static final String VALUES_LOST = golden("veeva/values-lost/page.txt");

    @Test
    void the_letter_in_place_of_a_picture_is_no_sponsor() {
        assertThat(trial(PAGE).sponsorship().lead().map(Organisation::name))
                .contains("Belarusian Research Center for Pediatric Oncology, Hematology and Immunology");

        String page =
                PAGE.replace("Belarusian Research Center for Pediatric Oncology, Hematology and Immunology\n", "");

        assertThat(trial(page).sponsorship().lead()).isEmpty();
        assertThat(problems(accepted(page))).contains("LOST_VALUE sponsor");
    }

    @Test
    void enrolling_is_recruiting() {
        assertThat(trial(PAGE).progress().overallStatus()).contains(Coded.known(Status.RECRUITING, "Enrolling"));
    }

    @ParameterizedTest
    @CsvSource({"Phase 2,Phase 1,PHASE1_PHASE2", "Phase 3,Phase 2,PHASE2_PHASE3", "Phase 2,Phase 2,PHASE2"})
    void two_phases_are_one_combined_phase(String first, String second, Phase combined) {
        String page = PAGE.replace("Phase 2\nPhase 1", first + "\n" + second);

        assertThat(trial(page).design().phase()).contains(Coded.known(combined, first + ", " + second));
    }

    @Test
    void phases_that_make_no_known_phase_are_kept_and_reported() {
        Reading.Accepted reading = accepted(PAGE.replace("Phase 2\nPhase 1", "Phase 4\nPhase 1"));

        assertThat(reading.record().trial().design().phase()).contains(Coded.unknown("Phase 4, Phase 1"));
        assertThat(problems(reading)).contains("UNKNOWN_CODE Status and phase");
    }

    @Test
    void months_stay_months() {
        assertThat(trial(PAGE).eligibility().ages())
                .isEqualTo(new AgeRange(
                        Optional.of(new Age(Optional.of(new Age.Value(6, AgeUnit.MONTHS)), "6 months")),
                        Optional.of(new Age(Optional.of(new Age.Value(30, AgeUnit.YEARS)), "30 years")),
                        List.of()));
    }

    @Test
    void ages_in_unknown_words_are_reported() {
        Reading.Accepted reading = accepted(PAGE.replace("6 months to 30 years old", "young"));

        assertThat(reading.record().trial().eligibility().ages()).isEqualTo(AgeRange.NOT_STATED);
        assertThat(problems(reading)).contains("MALFORMED_AGE Ages");
    }

    @Test
    void a_number_is_planned_only_where_the_page_says_so() {
        assertThat(trial(PAGE).design().enrolment())
                .containsExactly(new Enrolment(15, Optional.of(Coded.known(DateType.ESTIMATED, "estimated"))));
        assertThat(trial(ARMS).design().enrolment()).containsExactly(new Enrolment(23, Optional.empty()));
    }

    @Test
    void criteria_of_donors_stand_under_their_heading() {
        assertThat(trial(PAGE).eligibility().criteria())
                .extracting(Criterion::text, Criterion::heading)
                .contains(
                        tuple("relapsed AML", Optional.of("Patients")),
                        tuple("haploidentical family donor", Optional.of("Donors")),
                        tuple("pregnancy", Optional.of("Donors")));
    }

    @Test
    void the_contact_is_never_read_and_the_sites_are_lost() {
        Reading.Accepted reading = accepted(PAGE);

        assertThat(reading.toString()).doesNotContain("Contact Placeholder");
        assertThat(reading.record().trial().places().sites()).isEmpty();
        assertThat(problems(reading)).containsExactly("LOST_VALUE Trial contacts and locations");
    }

    @Test
    void identifiers_keep_their_roles_and_issuers() {
        assertThat(trial(ARMS).identification().identifiers())
                .extracting(
                        Identifier::reported,
                        Identifier::role,
                        each -> each.type().map(Coded::reported).orElse(""))
                .containsExactly(
                        tuple("NCT04347616", IdentifierRole.PRIMARY, ""),
                        tuple("HEMAML42", IdentifierRole.ORGANISATION, ""),
                        tuple("2019-001929-27", IdentifierRole.SECONDARY, "EudraCT Number"));
    }

    @Test
    void the_acronym_is_taken_from_the_title() {
        assertThat(trial(ARMS).identification().acronym()).contains("NK4AML");
        assertThat(trial(ARMS).identification().title())
                .contains("Natural Killer-cell Therapy for Acute Myeloid Leukemia");
    }

    @Test
    void an_abbreviation_of_the_titles_words_is_no_acronym() {
        Trial trial = trial(ARMS.replace("(NK4AML)", "(AML)"));

        assertThat(trial.identification().acronym()).isEmpty();
        assertThat(trial.identification().title())
                .hasValueSatisfying(title -> assertThat(title).endsWith("Leukemia (AML)"));
    }

    @Test
    void arms_name_what_they_give() {
        Trial trial = trial(ARMS);

        assertThat(trial.treatment().arms())
                .extracting(Arm::interventionNames)
                .containsExactly(
                        List.of("Biological: UCB-NK cells", "Drug: IL-2"), List.of("Biological: UCB-NK cells"));
        assertThat(trial.treatment().interventions())
                .extracting(Intervention::name, Intervention::armLabels)
                .contains(tuple("IL-2", List.of("UCB-NK cells with IL-2")));
    }

    @Test
    void a_page_that_lost_its_values_yields_what_is_left() {
        Reading.Accepted reading = accepted(VALUES_LOST);

        assertThat(reading.record().trial().eligibility().criteria()).hasSize(3);
        assertThat(problems(reading)).contains("LOST_VALUE Sex", "LOST_VALUE Ages", "LOST_VALUE Enrollment");
    }

    @Test
    void a_page_that_lost_its_values_and_has_no_address_is_rejected() {
        String page = VALUES_LOST.substring(VALUES_LOST.indexOf('\n') + 1);

        assertThat(rejection(page.getBytes(StandardCharsets.UTF_8)).kind()).isEqualTo(ProblemKind.NO_IDENTITY);
    }
}
