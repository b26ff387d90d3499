package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Description;

class ConditionReaderTest {
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    @Test
    void state_and_onset_of_the_only_condition_are_read() {
        assertThat(
                        states(
                                List.of("Acute Myeloid Leukemia"),
                                "Patients have de novo or secondary AML that relapsed or was refractory. They will receive NK cells."))
                .containsExactlyInAnyOrder("0 STATE RelapsedOrRefractory", "0 ONSET DeNovo", "0 ONSET Secondary");
    }

    @Test
    void words_that_say_only_one_of_both_state_only_that() {
        assertThat(states(
                        List.of("Acute Myeloid Leukemia"), "Patients have refractory AML. They will receive NK cells."))
                .containsExactly("0 STATE Refractory");
    }

    @Test
    void a_state_belongs_to_the_disease_of_its_sentence() {
        assertThat(
                        states(
                                List.of("Acute Myeloid Leukemia", "Multiple Myeloma"),
                                "Patients with relapsed AML receive NK cells. Those with newly diagnosed multiple myeloma receive them too."))
                .containsExactly("0 STATE Relapsed", "1 STATE NewlyDiagnosed");
    }

    @Test
    void states_between_which_diseases_stand_belong_to_the_nearest_ones() {
        assertThat(
                        states(
                                List.of("Acute Myeloid Leukemia", "Multiple Myeloma", "Lymphoma"),
                                "Patients with relapsed AML and newly diagnosed multiple myeloma or lymphoma receive NK cells."))
                .containsExactly("0 STATE Relapsed", "1 STATE NewlyDiagnosed", "2 STATE NewlyDiagnosed");
        assertThat(states(
                        List.of("Acute Myeloid Leukemia", "Multiple Myeloma"),
                        "Patients with AML in relapse and multiple myeloma in first remission receive NK cells."))
                .containsExactly("0 STATE Relapsed", "1 STATE Remission");
    }

    @Test
    void a_condition_does_not_get_the_opposite_of_what_its_name_says() {
        assertThat(
                        states(
                                List.of("Secondary Acute Myeloid Leukemia", "AML in Remission", "De Novo AML"),
                                "Patients have de novo or secondary AML in first remission or in relapse. They receive NK cells."))
                .containsExactlyInAnyOrder(
                        "0 STATE Relapsed",
                        "0 STATE Remission",
                        "1 STATE Remission",
                        "2 STATE Relapsed",
                        "2 STATE Remission",
                        "0 ONSET Secondary",
                        "1 ONSET DeNovo",
                        "1 ONSET Secondary",
                        "2 ONSET DeNovo");
    }

    @Test
    void whose_disease_it_is_makes_no_other_disease() {
        assertThat(states(List.of("Adult Acute Myeloid Leukemia"), "Patients with relapsed AML receive NK cells."))
                .containsExactly("0 STATE Relapsed");
    }

    @Test
    void a_record_without_conditions_has_those_of_its_title() {
        TrialText text = TrialText.of(
                "NK Cells for Acute Myeloid Leukemia and Neuroblastoma",
                "Patients with de novo AML or with relapsed neuroblastoma receive NK cells. Lymphoma is not treated.");
        assertThat(states(text))
                .containsExactly(
                        "0 DISEASE AcuteMyeloidLeukemia",
                        "1 DISEASE Neuroblastoma",
                        "1 STATE Relapsed",
                        "0 ONSET DeNovo");
        assertThat(states(TrialText.of(
                        "Anti-PD-L1 and CLL1 CAR-NK Cells", "NK cells are given to patients with relapsed AML.")))
                .containsExactly("0 DISEASE AcuteMyeloidLeukemia", "0 STATE Relapsed");
    }

    private static List<String> states(List<String> conditions, String summary) {
        TrialText text = new TrialText(
                "T",
                Optional.of("NK Cells"),
                Optional.empty(),
                new Description(Optional.of(summary), Optional.empty()),
                new Conditions(conditions, List.of()),
                List.of(),
                List.of(),
                Optional.empty());
        return states(text);
    }

    private static List<String> states(TrialText text) {
        return EXTRACTOR.extract(text.trial()).conditions().stream()
                .map(state -> state.condition() + " " + state.kind() + " " + state.value())
                .toList();
    }
}
