package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.trial.Arm;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.RegimenAgent;
import org.trialgraph.trial.finding.Slot;

class StructureTest {
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    @Test
    void a_regimen_has_doses_and_days() {
        Findings findings = EXTRACTOR.extract(TrialText.of(
                        "Donor NK Cell Infusion",
                        "Participants will receive fludarabine 25 mg/m2 on days -6 to -2 and cyclophosphamide 60 mg/kg"
                                + " on day -5, then NK cells.")
                .trial());
        RegimenAgent first = findings.conditioning().get(0);
        assertThat(first.drug()).isEqualTo("fludarabine");
        assertThat(first.amount()).contains(25.0);
        assertThat(first.unit()).contains("mg/m2");
        assertThat(first.startDay()).contains(-6);
        assertThat(first.endDay()).contains(-2);
        assertThat(findings.conditioning().get(1).unit()).contains("mg/kg");
    }

    @Test
    void each_product_has_its_own_donor() {
        Findings findings = EXTRACTOR.extract(TrialText.of(
                        "Haploidentical NK Cells and Autologous Stem Cell Transplantation",
                        "Participants will receive haploidentical NK cells. On day 0 they will receive an autologous"
                                + " stem cell transplantation.")
                .trial());
        assertThat(findings.products()).hasSize(2);
        assertThat(findings.products().get(0).facts()).extracting(Fact::value).contains("NKCell", "Haploidentical");
        assertThat(findings.products().get(1).facts()).extracting(Fact::value).contains("Autologous");
    }

    @Test
    void facts_of_an_arm_belong_to_the_product_that_its_label_names() {
        List<Arm> arms = List.of(
                arm("NK cells", "Infusion of 1x10^7 cells/kg"), arm("CAR-T cells", "Infusion of 2x10^6 cells/kg"));
        TrialText text = new TrialText(
                "T",
                Optional.of("NK Cells and CAR-T Cells"),
                Optional.empty(),
                new Description(Optional.of("Participants will receive NK cells or CAR-T cells."), Optional.empty()),
                Conditions.NOT_STATED,
                arms,
                List.of(),
                Optional.empty());
        assertThat(EXTRACTOR.extract(text.trial()).products())
                .extracting(product -> product.name() + " " + product.arms() + " "
                        + product.facts().stream()
                                .filter(fact -> fact.slot() == Slot.DOSE)
                                .map(Fact::value)
                                .toList())
                .containsExactlyInAnyOrder("NKCell [0] [1e7 cells/kg]", "CARTCell [1] [2e6 cells/kg]");
    }

    private static Arm arm(String label, String description) {
        return new Arm(Optional.of(label), Optional.empty(), Optional.of(description), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NK cells are given without lymphodepletion. | CONDITIONING",
                "NK cells are given. No chemotherapy for lymphodepletion is planned. | CONDITIONING",
                "NK cells are given. Lymphodepletion is not used. | CONDITIONING",
                "NK cells are given without the need for lymphodepletion. | CONDITIONING",
                "NK cells are given. IL-2 is not given. | CYTOKINE_SUPPORT",
                "NK cells are given. No patient receives systemic IL-2. | CYTOKINE_SUPPORT",
                "NK cells are given. Patients will not receive IL-2. | CYTOKINE_SUPPORT",
                "NK cells are grown without feeder cells and given. | FEEDER",
                "NK cells are given with or without lymphodepletion. | ",
                "NK cells are given. No previous lymphodepletion is allowed. | ",
                "NK cells are given after fludarabine. | "
            })
    void what_is_stated_to_be_absent_is_stated(String words, String slot) {
        Findings findings =
                EXTRACTOR.extract(TrialText.of("NK Cells for AML", words).trial());
        assertThat(findings.absences().stream().map(absence -> absence.slot().name()))
                .as(words)
                .containsExactlyElementsOf(slot == null ? List.of() : List.of(slot));
    }

    @Test
    void stated_absent_differs_from_not_stated() {
        Findings findings = EXTRACTOR.extract(
                TrialText.of("CAR-NK Cells", "Participants will receive CAR-NK cells without lymphodepletion.")
                        .trial());
        assertThat(findings.absences()).extracting(absence -> absence.slot()).containsExactly(Slot.CONDITIONING);
        assertThat(findings.values(Slot.CONDITIONING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NK cells infused ", "((((((((((", "1234567890", "CD19 CAR-NK, ", "1 x 10^6 NK cells/kg and "})
    void long_text_of_anything_takes_a_bounded_time(String part) {
        String text = "Participants will receive NK cells. " + part.repeat(200_000 / part.length());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        EXTRACTOR.extract(TrialText.of("NK Cell Infusion", text).trial());
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(spent / 1_000_000_000.0).as("seconds of processor time").isLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "creatinine <= 1.5 or ",
                "HIV, active infection ",
                "if AST ",
                "> = ",
                "prior transplant within 3 "
            })
    void long_criteria_of_anything_take_a_bounded_time(String part) {
        String text = "Exclusion Criteria:\n\n* " + part.repeat(200_000 / part.length());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        EXTRACTOR.extract(TrialText.of("NK Cell Infusion", "Participants will receive NK cells.")
                .withEligibility(text)
                .trial());
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(spent / 1_000_000_000.0).as("seconds of processor time").isLessThan(10);
    }
}
