package org.trialgraph.source.medpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.trialgraph.source.page.SavedPages.accepted;
import static org.trialgraph.source.page.SavedPages.golden;
import static org.trialgraph.source.page.SavedPages.problems;
import static org.trialgraph.source.page.SavedPages.texts;
import static org.trialgraph.source.page.SavedPages.trial;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trialgraph.source.Reading;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.Intervention;
import org.trialgraph.trial.Organisation;
import org.trialgraph.trial.Outcome;
import org.trialgraph.trial.OutcomeType;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Trial;

class MedPathReaderTest {
    private static final String PAGE = golden("medpath/complete/page.txt");
    private static final String CUT = golden("medpath/cut-letters/page.txt");
    private static final String GLUED = golden("medpath/glued-tables/page.txt");
    private static final String HEADINGS_LOST = golden("medpath/headings-lost/page.txt");

    @Test
    void cut_first_letters_are_kept_and_reported() {
        Reading.Accepted reading = accepted(CUT);

        assertThat(reading.record().trial().identification().title().orElse("")).startsWith("atural killer");
        assertThat(reading.record().trial().sponsorship().lead().map(Organisation::name))
                .contains("eiden University Medical Center");
        assertThat(problems(reading)).contains("TRUNCATED_VALUE title", "TRUNCATED_VALUE Lead Sponsor");
        assertThat(problems(accepted(PAGE))).doesNotContain("TRUNCATED_VALUE title");
    }

    @Test
    void a_product_name_in_small_letters_is_not_cut() {
        String page = PAGE.replace("Safety and Efficacy Study", "haploNK and mRNA Study");

        assertThat(problems(accepted(page))).doesNotContain("TRUNCATED_VALUE title");
    }

    @Test
    void glued_conditions_are_divided() {
        assertThat(trial(CUT).conditions().conditions())
                .containsExactly(
                        "Acute lymphoblastic leukemia (ALL)",
                        "Acute myeloid leukemia (AML)",
                        "Allogeneic stem cell transplantation");
    }

    @Test
    void conditions_of_which_nobody_knows_stay_whole_and_are_reported() {
        Reading.Accepted reading = accepted(GLUED);

        assertThat(reading.record().trial().conditions().conditions())
                .containsExactly("McDonald-like Disorder", "Acute Myeloid Leukemia", "haploNK Product DisorderAML");
        assertThat(texts(reading, ProblemKind.UNDIVIDED_VALUES)).contains("haploNK Product DisorderAML");
    }

    @Test
    void wrong_characters_and_markup_become_text_and_are_reported() {
        Reading.Accepted reading = accepted(CUT);
        Trial trial = reading.record().trial();

        assertThat(trial.eligibility().criteria()).extracting(Criterion::text).contains("Relapse with ≥ 25% blasts");
        assertThat(trial.outcomes().get(0).measure())
                .contains("\n> 50 % are included\n> 66 % get the product.")
                .doesNotContain("<br>", "&gt;");
        assertThat(problems(reading))
                .contains("REPAIRED_TEXT Exclusion Criteria", "REPAIRED_TEXT Primary Outcome Measures");
    }

    @Test
    void a_comparison_is_no_markup() {
        assertThat(trial(CUT).eligibility().text().orElse("")).contains("(< 0.5 x 10e6 neutrophils/L)");
    }

    @Test
    void the_first_criterion_without_its_hyphen_is_a_criterion() {
        assertThat(trial(CUT).eligibility().criteria().get(0).text()).startsWith("Aged between");
    }

    @Test
    void lists_that_lost_their_headings_stay_undivided() {
        Reading.Accepted reading = accepted(HEADINGS_LOST);
        Trial trial = reading.record().trial();

        assertThat(trial.eligibility().criteria())
                .extracting(Criterion::kind)
                .containsOnly(CriterionKind.UNDIVIDED)
                .hasSize(4);
        assertThat(trial.eligibility().ages()).isEqualTo(AgeRange.NOT_STATED);
        assertThat(problems(reading))
                .contains("UNDIVIDED_CRITERIA Target Recruitment", "LOST_VALUE phase", "LOST_VALUE Lead Sponsor");
    }

    @Test
    void glued_interventions_are_divided_at_the_next_kind() {
        assertThat(trial(HEADINGS_LOST).treatment().interventions())
                .extracting(Intervention::name)
                .containsExactly("NK cell infusions", "fludarabine");
    }

    @Test
    void not_specified_and_not_available_are_not_stated() {
        Trial trial = trial(CUT);

        assertThat(trial.eligibility().sex().sex()).isEmpty();
        assertThat(trial.design().assignment().model()).isEmpty();
        assertThat(trial.description().briefSummary()).isEmpty();
        assertThat(trial.design().phase()).isEmpty();
        assertThat(problems(accepted(CUT))).doesNotContain("LOST_VALUE Sex", "LOST_VALUE Brief Summary");
    }

    @Test
    void an_outcome_is_divided_only_before_a_glued_length_of_time() {
        assertThat(trial(GLUED).outcomes())
                .containsExactly(
                        new Outcome(OutcomeType.PRIMARY, "time to relapse", Optional.empty(), Optional.of("2 years")),
                        new Outcome(OutcomeType.PRIMARY, "overall survival", Optional.empty(), Optional.empty()));
        assertThat(trial(HEADINGS_LOST).outcomes())
                .extracting(Outcome::measure)
                .containsExactly("side effects of donor cells 1 year", "effect against leukemia 2 years");
    }

    @Test
    void a_glued_arm_is_divided_at_the_one_intervention_that_it_names() {
        Reading.Accepted reading = accepted(GLUED);

        assertThat(reading.record().trial().treatment().arms())
                .extracting(Arm::label, Arm::description)
                .containsExactly(tuple(Optional.of("NK cells group"), Optional.of("cells after fludarabine")));
        assertThat(problems(reading)).contains("UNDIVIDED_VALUES Arm && Interventions");
    }

    @Test
    void the_age_of_donors_is_not_the_patients() {
        assertThat(trial(PAGE).eligibility().ages().minimum().map(age -> age.reported()))
                .contains("17 years of age or older");
    }

    @Test
    void a_registration_number_of_no_register_is_reported() {
        Reading.Accepted reading = accepted(CUT.replace("NL-OMON26066", "see text"));

        assertThat(problems(reading)).contains("MALFORMED_IDENTIFIER Registration Number", "MISSING_IDENTIFIER ");
        assertThat(reading.record().trial().identification().key().text()).startsWith("medpath-");
    }
}
