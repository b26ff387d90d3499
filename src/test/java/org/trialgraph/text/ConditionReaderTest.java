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
        return EXTRACTOR.extract(text.trial()).conditions().stream()
                .map(state -> state.condition() + " " + state.kind() + " " + state.value())
                .toList();
    }
}
