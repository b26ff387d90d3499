package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.trial.Intervention;

class AgentMatcherTest {
    private static final AgentMatcher MATCHER = new AgentMatcher(Schemes.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fludarabine | EXACT | fludarabine",
                "Drug: Fludarabine | EXACT | fludarabine",
                "fludarabine phosphate | SYNONYM | fludarabine",
                "Fludarabine 25 mg/m2 | SYNONYM | fludarabine",
                "Cyclophosphamide 60mg/kg IV | SYNONYM | cyclophosphamide",
                "Omalizumab 75-375 mg | SYNONYM | omalizumab",
                "High-dose Cytarabine | SYNONYM | cytarabine",
                "Omalizumab (Xolair) | EXACT | omalizumab",
                "Fludarabine and Cyclophosphamide | EXACT | fludarabine+cyclophosphamide",
                "Fludarabine + Cyclophosphamide | EXACT | fludarabine+cyclophosphamide",
                "Fludarabine/cyclophosphamide | EXACT | fludarabine+cyclophosphamide",
                "Fludarabine, cytarabine and filgrastim | EXACT | fludarabine+cytarabine+filgrastim",
                "Fludarabine and something | NONE |",
                "Fludarabine-like agent | NONE |",
                "25 mg | NONE |",
            })
    void a_name_says_drugs(String name, MatchKind kind, String drugs) {
        NameMatch match = MATCHER.match(intervention(name, List.of()));
        assertThat(match.kind()).isEqualTo(kind);
        assertThat(notations(match)).isEqualTo(drugs == null ? "" : drugs);
    }

    @Test
    void other_names_speak_when_the_name_does_not() {
        NameMatch match = MATCHER.match(intervention("Preparation", List.of("Fludara", "unheard of", "Cytarabine")));
        assertThat(match.kind()).isEqualTo(MatchKind.SYNONYM);
        assertThat(notations(match)).isEqualTo("fludarabine+cytarabine");
    }

    private static Intervention intervention(String name, List<String> otherNames) {
        return new Intervention(Optional.empty(), name, Optional.empty(), List.of(), otherNames);
    }

    private static String notations(NameMatch match) {
        return String.join("+", match.named().stream().map(Concept::notation).toList());
    }
}
