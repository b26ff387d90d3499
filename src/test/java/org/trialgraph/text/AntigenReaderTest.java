package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.StructuredCriterion;

class AntigenReaderTest {
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CD33 positive leukaemia | CD33 REQUIRED",
                "CLL1 or CD33 expression is positive in blasts | CLEC12A ALTERNATIVE, CD33 ALTERNATIVE",
                "CD19-positive or CD22-positive disease | CD19 ALTERNATIVE, CD22 ALTERNATIVE",
                "Tumour that expresses GPC3/AXL/HER2 | GPC3 ALTERNATIVE, AXL ALTERNATIVE, ERBB2 ALTERNATIVE",
                "Positive for at least one of CD19, CD20 and CD22 | CD19 ALTERNATIVE, MS4A1 ALTERNATIVE, CD22 ALTERNATIVE",
                "GD2, PSMA and CD276 positive tumour | B4GALNT1-GD2 REQUIRED, FOLH1 REQUIRED, CD276 REQUIRED",
                "Expression of GD2, PSMA and CD276 | B4GALNT1-GD2 REQUIRED, FOLH1 REQUIRED, CD276 REQUIRED",
                "B7-H3/CD276 positive tumour | CD276 REQUIRED",
                "CD70 expression above 10% or CD33 expression above 20% | CD70 ALTERNATIVE > 10.0 %, CD33 ALTERNATIVE > 20.0 %",
                "Blasts express CD123 or CD33. CD123 positive blasts | IL3RA ALTERNATIVE, CD33 ALTERNATIVE, IL3RA REQUIRED"
            })
    void antigens_of_a_list_are_all_asked_for_or_one_of_them(String criterion, String expected) {
        assertThat(words(criterion)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CD19 expressed on more than 20% of blasts | CD19 REQUIRED > 20.0 %",
                "≥ 1% of tumour cells positive for MSLN | MSLN REQUIRED >= 1.0 %",
                "At least half of the cells express CD70 (≥ 50 %) | CD70 REQUIRED >= 50.0 %",
                "GPC3 positive with an H-score of at least 50 | GPC3 REQUIRED >= 50.0 H-score",
                "H score for GPC3: GPC3 expression H score > 90 | GPC3 REQUIRED > 90.0 H-score",
                "An H-score of 150 or more for GPC3 | GPC3 REQUIRED >= 150.0 H-score",
                "HER2 expression 2+ or 3+ in IHC | ERBB2 REQUIRED >= 2.0 IHC intensity",
                "AXL staining of at least 1+ in ≥ 10% of cells | AXL REQUIRED >= 1.0 IHC intensity, AXL REQUIRED >= 10.0 %",
                "CD33+ leukaemia with at least 20% blasts | CD33 REQUIRED",
                "CD19+ lymphoma, LVEF > 45 % | CD19 REQUIRED"
            })
    void a_cut_off_tells_what_it_measures(String criterion, String expected) {
        assertThat(words(criterion)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "B7-H3 positive expression is NOT required",
        "Any tumour regardless of GPC3 expression",
        "No expression of CD33",
        "CD33 negative leukaemia",
        "Transduced cells with at least 20% expression of GPC3 and killing of HER2-positive targets above 30%",
        "EGFR mutation positive tumour",
        "If CD19 is expressed a second biopsy is taken"
    })
    void what_is_said_of_the_product_or_not_asked_for_is_no_required_antigen(String criterion) {
        assertThat(words(criterion)).isEmpty();
    }

    @Test
    void a_title_says_whose_disease_expresses_what() {
        List<StructuredCriterion> criteria = EXTRACTOR
                .extract(TrialText.of(
                                "CAR-NK Cells for Relapsed CD70+ Lymphoma",
                                "NK cells kill CD33-positive leukemia cells.")
                        .trial())
                .criteria();
        assertThat(criteria)
                .extracting(StructuredCriterion::kind, one -> one.antigen().orElse(""))
                .containsExactly(org.assertj.core.api.Assertions.tuple(CriterionKind.UNDIVIDED, "CD70"));
    }

    @Test
    void the_quote_holds_the_antigens_of_the_choice_and_the_cut_off() {
        String text = "Inclusion Criteria:\n\n* 𝛼 IL-13Ra2 or B7-H3 expression ≥ 30 % of cells";
        Evidence evidence = read(text).get(1).evidence();
        int start = text.offsetByCodePoints(0, evidence.start());
        assertThat(text.substring(start, text.offsetByCodePoints(0, evidence.end())))
                .isEqualTo(evidence.quote())
                .isEqualTo("IL-13Ra2 or B7-H3 expression ≥ 30 %");
    }

    private static List<StructuredCriterion> read(String eligibility) {
        return EXTRACTOR
                .extract(TrialText.of("NK Cells for AML", "Patients receive NK cells.")
                        .withEligibility(eligibility)
                        .trial())
                .criteria();
    }

    private static String words(String criterion) {
        return String.join(
                ", ",
                read("Inclusion Criteria:\n\n* " + criterion).stream()
                        .filter(one -> one.topic().equals("AntigenExpression"))
                        .map(one -> one.antigen().orElseThrow() + " "
                                + one.requirement().orElseThrow()
                                + one.limit()
                                        .map(limit ->
                                                " " + limit.comparator() + " " + limit.value() + " " + limit.unit())
                                        .orElse(""))
                        .toList());
    }
}
