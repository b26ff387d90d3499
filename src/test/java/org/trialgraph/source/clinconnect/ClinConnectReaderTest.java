package org.trialgraph.source.clinconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.source.page.SavedPages.accepted;
import static org.trialgraph.source.page.SavedPages.golden;
import static org.trialgraph.source.page.SavedPages.problems;
import static org.trialgraph.source.page.SavedPages.texts;
import static org.trialgraph.source.page.SavedPages.trial;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trialgraph.source.Reading;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Site;
import org.trialgraph.trial.Source;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialKey;

class ClinConnectReaderTest {
    private static final String PAGE = golden("clinconnect/complete/page.txt");
    private static final String WITHOUT_NUMBER = golden("clinconnect/no-number/page.txt");

    @Test
    void the_contact_of_every_page_is_nobodys_contact() {
        Reading.Accepted reading = accepted(PAGE);

        assertThat(reading.record().toString()).doesNotContain("Contact Placeholder", "NIAID");
        assertThat(reading.problems().toString()).doesNotContain("Contact Placeholder", "NIAID");
        assertThat(problems(reading)).contains("PLACEHOLDER Contacts");
    }

    @Test
    void the_number_comes_from_the_address() {
        Trial trial = trial(PAGE);

        assertThat(trial.identification().key().text()).isEqualTo("NCT04347616");
        assertThat(trial.identification().identifiers())
                .containsExactly(Identifier.of("NCT04347616", IdentifierRole.PRIMARY));
    }

    @Test
    void without_an_address_a_name_is_minted_and_reported() {
        Reading.Accepted reading = accepted(WITHOUT_NUMBER);

        TrialKey expected = TrialKey.mint(
                Source.CLINCONNECT,
                "Natural Killer(NK) Cell Therapy Targeting CLL1 or CD33 in Acute Myeloid Leukemia",
                "Zhejiang University");
        assertThat(reading.record().trial().identification().key()).isEqualTo(expected);
        assertThat(reading.record().trial().identification().identifiers()).isEmpty();
        assertThat(texts(reading, ProblemKind.MISSING_IDENTIFIER)).hasSize(1);
    }

    @Test
    void numbers_of_similar_trials_are_not_the_trials() {
        assertThat(accepted(WITHOUT_NUMBER).record().toString()).doesNotContain("NCT04623944");
        assertThat(trial(PAGE).toString()).doesNotContain("NCT04220684");
    }

    @Test
    void the_sponsor_has_the_case_of_its_heading() {
        assertThat(trial(PAGE).sponsorship().lead().map(Organisation::name))
                .contains("Radboud University Medical Center");
    }

    @Test
    void a_sponsor_without_a_heading_stays_in_capitals() {
        String page = PAGE.replace("About Radboud University Medical Center\n", "");

        assertThat(trial(page).sponsorship().lead().map(Organisation::name))
                .contains("RADBOUD UNIVERSITY MEDICAL CENTER");
    }

    @Test
    void the_text_about_the_sponsor_is_no_criterion() {
        assertThat(trial(PAGE).eligibility().text().orElse("")).endsWith("Pregnancy");
    }

    @Test
    void an_empty_region_is_not_stated() {
        assertThat(trial(PAGE).places().sites())
                .extracting(Site::region)
                .containsExactly(Optional.empty(), Optional.of("Zhejiang"));
    }

    @Test
    void a_date_that_is_not_reported_is_no_date_and_lost_ones_are_noted() {
        Reading.Accepted reading = accepted(PAGE);

        assertThat(reading.record().trial().progress().date(DateEvent.COMPLETION))
                .isEmpty();
        assertThat(problems(reading))
                .contains("LOST_VALUE First submit", "LOST_VALUE Trial launched", "LOST_VALUE Trial updated")
                .doesNotContain("LOST_VALUE Estimated completion");
    }

    @Test
    void items_that_run_on_are_single_criteria() {
        List<String> criteria = trial(golden("clinconnect/run-on-criteria/page.txt")).eligibility().criteria().stream()
                .map(Criterion::text)
                .toList();

        assertThat(criteria)
                .contains(
                        "INR ≤ 1.5 x ULN",
                        "Serum pregnancy test negative.",
                        "No donor specific antibody: MFI <= 2000.",
                        "Consent form signed.",
                        "Steroids in the last 3 days (replacement excepted)",
                        "CAR-T cells in the last 6 months;",
                        "Epilepsy or stroke",
                        "Pregnant/breastfeeding women.")
                .contains("Heart disease:a. Rhythm out of order, OTc>480 ms:h, other event,d. High blood pressure");
    }

    @Test
    void an_age_among_other_words_is_not_stated() {
        String page = PAGE.replace("Age ≥ 18 years", "Women with AML, age ≥ 18 years, not pregnant");

        assertThat(trial(page).eligibility().ages()).isEqualTo(AgeRange.NOT_STATED);
    }

    @Test
    void an_unknown_line_of_the_information_is_reported() {
        String page = PAGE.replace("\nRecruiting\n", "\nPhase 1/2\nPerhaps\n");

        Reading.Accepted reading = accepted(page);

        assertThat(texts(reading, ProblemKind.LOST_LABEL)).containsExactly("Perhaps");
        assertThat(reading.record().trial().progress().overallStatus()).isEmpty();
        assertThat(reading.record().trial().design().phase()).isPresent();
    }
}
