package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.trial.MeshTerm;

class ConditionMatcherTest {
    private static final ConditionMatcher MATCHER = new ConditionMatcher(Schemes.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acute Myeloid Leukemia | EXACT | AcuteMyeloidLeukemia | |",
                "acute  myeloid-leukemia | EXACT | AcuteMyeloidLeukemia | |",
                "Acute Myeloid Leukaemia | SYNONYM | AcuteMyeloidLeukemia | |",
                "AML | SYNONYM | AcuteMyeloidLeukemia | |",
                "Leukemia, Myeloid, Acute | SYNONYM | AcuteMyeloidLeukemia | |",
                "Acute Myeloid Leukemia (AML) | SYNONYM | AcuteMyeloidLeukemia | |",
                "Acute Myeloid Leukemia, Relapsed, Adult | SYNONYM | AcuteMyeloidLeukemia | Relapsed |",
                "Acute Myeloid Leukemia, in Relapse | EXACT | AcuteMyeloidLeukemia | Relapsed |",
                "Relapsed/Refractory AML | SYNONYM | AcuteMyeloidLeukemia | RelapsedOrRefractory |",
                "Refractory Acute Myeloid Leukemia | EXACT | AcuteMyeloidLeukemia | Refractory |",
                "Recurrent Childhood Acute Myeloid Leukemia | EXACT | ChildhoodAcuteMyeloidLeukemia | Relapsed |",
                "AML, Adult | SYNONYM | AdultAcuteMyeloidLeukemia | |",
                "Secondary AML | SYNONYM | AcuteMyeloidLeukemia | | Secondary",
                "De Novo Acute Myeloid Leukemia | EXACT | AcuteMyeloidLeukemia | | DeNovo",
                "AML/MDS | SYNONYM | AcuteMyeloidLeukemia+MyelodysplasticSyndrome | |",
                "Cervical Myelopathy | NONE | | |",
                "Acute Myeloid Leukemia of the left foot | NONE | | |",
                "Acute Myeloid Leukemia (something else) | NONE | | |",
                "Relapsed | NONE | | |",
            })
    void a_condition_says_disease_state_and_onset(
            String words, MatchKind kind, String diseases, String states, String onsets) {
        ConditionMatch match = MATCHER.match(words);
        assertThat(match.kind()).isEqualTo(kind);
        assertThat(notations(match.diseases())).isEqualTo(orEmpty(diseases));
        assertThat(notations(match.states())).isEqualTo(orEmpty(states));
        assertThat(notations(match.onsets())).isEqualTo(orEmpty(onsets));
    }

    @Test
    void a_heading_that_the_register_itself_assigned_is_a_code() {
        List<MeshTerm> headings = List.of(new MeshTerm("D015470", "Leukemia, Myeloid, Acute"));
        ConditionMatch match = MATCHER.match("Leukemia, Myeloid, Acute", headings);
        assertThat(match.kind()).isEqualTo(MatchKind.CODE);
        assertThat(notations(match.diseases())).isEqualTo("AcuteMyeloidLeukemia");
    }

    @Test
    void a_heading_in_other_words_than_the_condition_changes_nothing() {
        List<MeshTerm> headings = List.of(new MeshTerm("D015470", "Leukemia, Myeloid, Acute"));
        assertThat(MATCHER.match("Something rare", headings).kind()).isEqualTo(MatchKind.NONE);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String notations(List<Concept> concepts) {
        return String.join("+", concepts.stream().map(Concept::notation).toList());
    }
}
