package org.trialgraph.source.meddatax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.trialgraph.source.page.SavedPages.accepted;
import static org.trialgraph.source.page.SavedPages.golden;
import static org.trialgraph.source.page.SavedPages.problems;
import static org.trialgraph.source.page.SavedPages.rejection;
import static org.trialgraph.source.page.SavedPages.texts;
import static org.trialgraph.source.page.SavedPages.trial;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trialgraph.source.Reading;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.ResponsibleParty;
import org.trialgraph.trial.Trial;

class MeddataxReaderTest {
    private static final String PAGE = golden("meddatax/complete/page.txt");
    private static final String ARMS = golden("meddatax/many-arms/page.txt");
    private static final String LABELS_LOST = golden("meddatax/labels-lost/page.txt");

    @Test
    void numbers_of_related_trials_are_not_the_trials() {
        assertThat(accepted(PAGE).record().toString()).doesNotContain("NCT04599452", "NCT07202611");
        assertThat(accepted(LABELS_LOST).record().toString()).doesNotContain("NCT00187096", "NCT04220684");
    }

    @Test
    void the_last_day_of_a_month_is_the_month_and_is_reported() {
        Reading.Accepted reading = accepted(PAGE);
        Trial trial = reading.record().trial();

        assertThat(trial.progress().date(DateEvent.START).map(PartialDate::iso)).contains("2020-10");
        assertThat(trial.progress().date(DateEvent.COMPLETION).map(PartialDate::iso))
                .contains("2022-04");
        assertThat(trial.progress().dates()).extracting(DatedEvent::reported).contains("2020-10-31", "2022-04-30");
        assertThat(texts(reading, ProblemKind.MONTH_END_DATE)).containsExactly("2020-10-31", "2022-04-30");
    }

    @Test
    void another_day_of_a_month_stays_a_day() {
        assertThat(trial(ARMS).progress().date(DateEvent.COMPLETION).map(PartialDate::iso))
                .contains("2017-04-22");
        assertThat(trial(PAGE.replace("2020-10-31", "2020-02-28"))
                        .progress()
                        .date(DateEvent.START)
                        .map(PartialDate::iso))
                .contains("2020-02-28");
    }

    @Test
    void the_day_of_the_last_update_is_a_day_even_at_the_end_of_a_month() {
        Trial trial = trial(PAGE.replace("Last Updated: 2020-10-01", "Last Updated: 2020-09-30"));

        assertThat(trial.progress().date(DateEvent.LAST_UPDATE_POSTED).map(PartialDate::iso))
                .contains("2020-09-30");
    }

    @Test
    void the_sentences_of_the_site_are_left_out() {
        Trial trial = trial(PAGE);

        assertThat(trial.description().briefSummary())
                .hasValueSatisfying(text -> assertThat(text).startsWith("Chemotherapy"));
        assertThat(trial.toString()).doesNotContain("Dive into", "Discover alternative", "Review each arm");
    }

    @Test
    void contacts_are_never_read() {
        assertThat(accepted(PAGE).toString()).doesNotContain("Contact Placeholder");
    }

    @Test
    void arms_and_interventions_are_told_apart_by_the_list_of_interventions() {
        Trial trial = trial(ARMS);

        assertThat(trial.treatment().arms())
                .extracting(arm -> arm.label().orElse(""), Arm::interventionNames)
                .containsExactly(
                        tuple("NK cells", List.of("Biological: NK cells", "Drug: Fludarabine")),
                        tuple("Cytarabine", List.of("Drug: Cytarabine")));
        assertThat(trial.treatment().interventions())
                .extracting(Intervention::name)
                .containsExactly("NK cells", "Fludarabine", "Cytarabine");
        assertThat(trial.treatment().interventions().get(2).otherNames())
                .containsExactly("Ara-C", "cytosine arabinoside");
    }

    @Test
    void without_the_list_of_interventions_a_second_arm_keeps_what_is_certain() {
        String page = ARMS.substring(0, ARMS.indexOf("\nInterventions\n"));

        Reading.Accepted reading = accepted(page);

        assertThat(reading.record().trial().treatment().arms())
                .extracting(Arm::label)
                .containsExactly(Optional.of("NK cells"), Optional.empty());
        assertThat(problems(reading)).contains("UNDIVIDED_VALUES Study Groups", "TRUNCATED_DOCUMENT Study Groups");
        assertThat(reading.record().trial().treatment().interventions())
                .extracting(Intervention::name)
                .containsExactly("NK cells", "Fludarabine", "Cytarabine");
    }

    @Test
    void joined_conditions_and_keywords_stay_joined_and_are_reported() {
        Reading.Accepted reading = accepted(ARMS);

        assertThat(reading.record().trial().conditions().conditions()).hasSize(1);
        assertThat(problems(reading)).contains("UNDIVIDED_VALUES Conditions", "UNDIVIDED_VALUES Keywords");
        assertThat(problems(accepted(PAGE))).doesNotContain("UNDIVIDED_VALUES Conditions");
    }

    @Test
    void sponsors_keep_their_roles() {
        Trial trial = trial(PAGE);

        assertThat(trial.sponsorship().lead().map(Organisation::name)).contains("Peking University People's Hospital");
        assertThat(trial.sponsorship().collaborators())
                .extracting(Organisation::name)
                .containsExactly("The University of Science and Technology of China");
        assertThat(trial.sponsorship().responsibleParty().flatMap(ResponsibleParty::investigatorTitle))
                .contains("President");
    }

    @Test
    void values_without_labels_are_used_only_when_all_six_fit_their_places() {
        assertThat(problems(accepted(LABELS_LOST))).doesNotContain("LOST_LABEL Basic Information");

        Reading.Accepted reading = accepted(LABELS_LOST.replace("2025-09-01\n", ""));

        assertThat(texts(reading, ProblemKind.LOST_LABEL))
                .containsExactly("RECRUITING", "PHASE1/PHASE2", "23 participants", "INTERVENTIONAL", "2020-12-03");
        assertThat(reading.record().trial().progress().overallStatus()).isEmpty();
    }

    @Test
    void a_page_without_labels_and_address_is_rejected() {
        String page = LABELS_LOST.substring(LABELS_LOST.indexOf('\n') + 1);

        assertThat(rejection(page.getBytes(StandardCharsets.UTF_8)).kind()).isEqualTo(ProblemKind.NO_IDENTITY);
    }

    @Test
    void a_number_of_the_address_that_differs_is_reported_and_not_used() {
        Reading.Accepted reading = accepted(PAGE.replace("trials/NCT04221971", "trials/NCT05371730"));

        assertThat(reading.record().trial().identification().key().text()).isEqualTo("NCT04221971");
        assertThat(texts(reading, ProblemKind.MALFORMED_IDENTIFIER)).containsExactly("NCT05371730");
    }

    @Test
    void a_wrong_value_is_kept_and_reported() {
        Reading.Accepted reading = accepted(PAGE.replace("2020-10-31", "soon")
                .replace("10 participants", "many participants")
                .replace("SINGLE_GROUP", "SPIRAL"));

        assertThat(problems(reading))
                .contains(
                        "MALFORMED_DATE Study Start Date",
                        "MALFORMED_NUMBER Total Enrollment",
                        "UNKNOWN_CODE Intervention Model");
        assertThat(reading.record().trial().progress().dates())
                .extracting(DatedEvent::reported)
                .contains("soon");
    }
}
