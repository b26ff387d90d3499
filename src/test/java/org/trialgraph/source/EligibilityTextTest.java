package org.trialgraph.source;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;

class EligibilityTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inclusion Criteria:\n\n* Adults\n\nExclusion Criteria:\n\n* Pregnancy",
                "INCLUSION CRITERIA\n1. Adults\nEXCLUSION CRITERIA\n1. Pregnancy",
                "Key Inclusion Criteria:\n- Adults\nKey Exclusion Criteria:\n- Pregnancy",
                "- Inclusion Criteria:\n- • Adults\n- Exclusion Criteria:\n- • Pregnancy",
                "* Inclusion\n  * Adults\n* Exclusion\n  * Pregnancy",
                "Inclusion: Adults\nExclusion: Pregnancy",
                "Inclusion criteria: Adults Exclusion criteria: Pregnancy",
                "Inclusion Criteria\n\nAdults\n\nExclusion criteria:\n\nPregnancy",
                "Inclusion Criteria :\r\n\r\n1) Adults\r\n\r\nNon-inclusion criteria :\r\n\r\n1) Pregnancy",
                "Adults\n\nExclusion Criteria:\n\nPregnancy",
                "**Inclusion Criteria:**\n\n\\* Adults\n\n**Exclusion Criteria:**\n\n\\* Pregnancy"
            })
    void the_two_lists_are_told_apart(String text) {
        assertThat(kinds(text)).isEqualTo("INCLUSION Adults|EXCLUSION Pregnancy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"* ", "- ", "-", "• ", "- • ", "- * ", "1. ", "1) ", "(1) ", "a. ", "a) ", "i) ", "① ", "- • 1. "
            })
    void bullets_and_numbers_are_no_part_of_a_criterion(String marker) {
        assertThat(kinds("Inclusion Criteria:\n\n" + marker + "Karnofsky score 70 or more"))
                .isEqualTo("INCLUSION Karnofsky score 70 or more");
    }

    @Test
    void numbers_that_begin_a_criterion_stay() {
        assertThat(texts("* 1.5 x ULN or less\n* 18 years and older\n* E. coli infection\n* 12-lead ECG"))
                .containsExactly("1.5 x ULN or less", "18 years and older", "E. coli infection", "12-lead ECG");
    }

    @Test
    void places_point_at_the_words_as_written() {
        String text = "Inclusion Criteria:\n\n* Blasts \\>= 5 %\n  of nucleated cells\n* ECOG 0-2";
        List<Criterion> criteria = EligibilityText.split(text);
        assertThat(criteria)
                .extracting(Criterion::text)
                .containsExactly("Blasts >= 5 % of nucleated cells", "ECOG 0-2");
        assertThat(criteria)
                .extracting(c -> text.substring(c.start(), c.end()))
                .containsExactly("Blasts \\>= 5 %\n  of nucleated cells", "ECOG 0-2");
    }

    @Test
    void indentation_gives_levels() {
        assertThat(levels("* Function of all organs:\n\n  * Heart\n    1. LVEF 50 %\n  * Liver\n* Consent"))
                .isEqualTo("0 Function of all organs:|1 Heart|2 LVEF 50 %|1 Liver|0 Consent");
    }

    @Test
    void a_list_that_lost_its_indentation_is_known_by_its_numbers() {
        assertThat(levels("1. Age\n2. Function of all organs:\n\n1. Heart\n2. Liver\n3. Lung\n3. Consent\n4. Donor"))
                .isEqualTo("0 Age|0 Function of all organs:|1 Heart|1 Liver|1 Lung|0 Consent|0 Donor");
        assertThat(levels("1. Age\n2. Function of all organs:\na. Heart\nb. Liver\n3. Consent"))
                .isEqualTo("0 Age|0 Function of all organs:|1 Heart|1 Liver|0 Consent");
        assertThat(levels("g) Age\nh) Sex\ni) Consent\nj) Donor")).isEqualTo("0 Age|0 Sex|0 Consent|0 Donor");
    }

    @Test
    void subheadings_stand_beside_their_criteria() {
        String text = "Inclusion Criteria\n\nPatients:\n\n  • AML in relapse\n\nDonors:\n\n  • Family donor\n\n"
                + "Other inclusion criteria:\n\n* Consent\n\nExclusion Criteria\n\n* HIV";
        assertThat(headings(text))
                .isEqualTo("Patients: AML in relapse|Donors: Family donor|Other inclusion criteria: Consent|: HIV");
    }

    @Test
    void headings_of_cohorts_without_a_colon_are_headings_too() {
        assertThat(
                        headings(
                                "Inclusion Criteria:\n\nCohort 1\n\n* AML\n\nCohort 2\n\n* MDS\n\nDonor Exclusion Criteria\n\n* HIV"))
                .isEqualTo("Cohort 1: AML|Cohort 2: MDS|Donor Exclusion Criteria: HIV");
    }

    @Test
    void old_texts_of_the_cancer_institute_are_undivided() {
        String text =
                "DISEASE CHARACTERISTICS:\n\n* Refractory AML\n\nPATIENT CHARACTERISTICS:\n\nAge:\n\n* 18 and over\n\n"
                        + "Other:\n\n* Not pregnant";
        assertThat(headings(text))
                .isEqualTo("DISEASE CHARACTERISTICS: Refractory AML|PATIENT CHARACTERISTICS: Age: 18 and over"
                        + "|PATIENT CHARACTERISTICS: Other: Not pregnant");
        assertThat(EligibilityText.split(text)).extracting(Criterion::kind).containsOnly(CriterionKind.UNDIVIDED);
    }

    @Test
    void paragraphs_without_bullets_are_criteria_and_wrapped_lines_belong_to_them() {
        assertThat(texts(
                        "Inclusion Criteria\n\nAdults with leukaemia that is refractory\nto treatment.\n\nKarnofsky 70.\n\n"
                                + "Exclusion Criteria\n\nPregnancy.\nLactation."))
                .containsExactly(
                        "Adults with leukaemia that is refractory to treatment.",
                        "Karnofsky 70.",
                        "Pregnancy.",
                        "Lactation.");
    }

    @Test
    void a_first_criterion_that_lost_its_bullet_is_kept() {
        assertThat(texts("Inclusion Criteria\n\nAge 1 to 18 years\n- Life expectancy over 3 months"))
                .containsExactly("Age 1 to 18 years", "Life expectancy over 3 months");
    }

    @Test
    void items_that_run_on_in_one_line_are_split_when_their_numbers_are_sequential() {
        assertThat(
                        texts(
                                "- • 4. aPTT at most 1.5 x ULN 5.Women have a negative test. 6.No antibody: MFI 2000. 7.Consent"))
                .containsExactly(
                        "aPTT at most 1.5 x ULN", "Women have a negative test.", "No antibody: MFI 2000.", "Consent");
        assertThat(texts("* Toxicity of grade 2.15. Surgery within 4 weeks.16. Pregnancy.17. Anything else"))
                .containsExactly("Toxicity of grade 2.", "Surgery within 4 weeks.", "Pregnancy.", "Anything else");
    }

    @Test
    void numbers_in_prose_split_nothing() {
        assertThat(texts("* ECOG of 0 or 1. Patients of grade 2. Dose (see 3. Methods), 4. and 9. Weeks"))
                .hasSize(1);
        assertThat(texts("1. Creatinine <= 2.0 mg/dL\n2. ECOG <= 3. Karnofsky 60"))
                .hasSize(2);
    }

    @Test
    void a_sentence_about_criteria_is_no_heading() {
        assertThat(texts(
                        "Inclusion Criteria:\n\n* Adults\n\nExclusion Criteria:\n\n* Not meeting inclusion criteria\n\n"
                                + "Other exclusion criteria may apply."))
                .containsExactly("Adults", "Not meeting inclusion criteria", "Other exclusion criteria may apply.");
    }

    @Test
    void without_any_heading_the_kind_is_not_known() {
        assertThat(kinds("* Adults\n* Consent")).isEqualTo("UNDIVIDED Adults|UNDIVIDED Consent");
        assertThat(EligibilityText.split(" \n ")).isEmpty();
    }

    @Test
    void a_text_known_to_be_of_one_kind_keeps_it() {
        String text = "xx\n* Adults\n* Consent";
        List<Criterion> criteria = EligibilityText.split(text, 3, text.length(), CriterionKind.INCLUSION);
        assertThat(criteria).extracting(Criterion::kind).containsOnly(CriterionKind.INCLUSION);
        assertThat(text.substring(criteria.get(0).start(), criteria.get(0).end()))
                .isEqualTo("Adults");
        assertThat(EligibilityText.split("- HIV", CriterionKind.EXCLUSION))
                .extracting(Criterion::kind)
                .containsExactly(CriterionKind.EXCLUSION);
    }

    @Test
    void a_text_that_is_only_a_heading_is_kept_as_it_is() {
        assertThat(texts("Inclusion Criteria:")).containsExactly("Inclusion Criteria:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Key Inclusion Criteria: age over 18; relapsed AML. Key Exclusion Criteria: prior transplant; infection",
                "Inclusion: age over 18; relapsed AML. Exclusion: prior transplant; infection",
                "Inclusion criteria: age over 18; relapsed AML. Main exclusion criteria: prior transplant; infection",
                "Inclusion criteria: a) age over 18; b) relapsed AML. Exclusion criteria: a) prior transplant; b) infection",
                "Inclusion criteria are: age over 18; relapsed AML. Exclusion criteria include prior transplant; infection",
                "Inclusion Criteria - age over 18; relapsed AML. Exclusion Criteria - prior transplant; and infection"
            })
    void lists_in_one_line_are_split_at_their_headings_and_semicolons(String text) {
        assertThat(kinds(text))
                .isEqualTo(
                        "INCLUSION age over 18|INCLUSION relapsed AML.|EXCLUSION prior transplant|EXCLUSION infection");
    }

    @Test
    void numbers_in_sequence_part_items_that_begin_in_small_letters() {
        assertThat(texts("Inclusion criteria: 1. age over 18 2. relapsed AML 3. ECOG 0-2"))
                .containsExactly("age over 18", "relapsed AML", "ECOG 0-2");
    }

    @Test
    void plain_headings_may_follow_a_comma() {
        assertThat(kinds("Inclusion: age over 18, relapsed AML, Exclusion: infection"))
                .isEqualTo("INCLUSION age over 18, relapsed AML,|EXCLUSION infection");
    }

    @Test
    void semicolons_within_a_criterion_split_nothing() {
        assertThat(texts("Inclusion Criteria:\n\n* Age over 18; relapsed AML\n"))
                .containsExactly("Age over 18; relapsed AML");
        assertThat(texts("Inclusion: age over 18 (or 16; with consent); however, not above 70"))
                .containsExactly("age over 18 (or 16; with consent); however, not above 70");
    }

    @Test
    void a_heading_may_name_its_group_behind_a_colon() {
        assertThat(headings("Inclusion Criteria: Cohort A\n\n* Age over 18")).contains("Cohort A");
    }

    private static List<String> texts(String text) {
        return EligibilityText.split(text).stream().map(Criterion::text).toList();
    }

    private static String kinds(String text) {
        return EligibilityText.split(text).stream()
                .map(c -> c.kind() + " " + c.text())
                .collect(joining("|"));
    }

    private static String levels(String text) {
        return EligibilityText.split(text).stream()
                .map(c -> c.level() + " " + c.text())
                .collect(joining("|"));
    }

    private static String headings(String text) {
        return EligibilityText.split(text).stream()
                .map(c -> c.heading().orElse("") + ": " + c.text())
                .collect(Collectors.joining("|"));
    }
}
