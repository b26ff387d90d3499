package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.Code;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.Register;
import org.trialgraph.trial.Source;

/** The members of the codes and the concepts of the schemes are the same. */
class CodeSchemesTest {
    /** Concepts that no code has, with the reason. */
    private static final Map<Class<? extends Code>, Set<String>> CONCEPTS_ONLY = Map.of(
            // phases that registers write and the record keeps as reported words
            Phase.class,
            Set.of(
                    "PHASE1A",
                    "PHASE1B",
                    "PHASE1_PHASE2_PHASE3",
                    "PHASE1_PHASE3",
                    "PHASE2A",
                    "PHASE2B",
                    "PHASE2_PHASE3_PHASE4",
                    "PHASE3A",
                    "PHASE3B",
                    "PHASE3_PHASE4",
                    "PHASE5"),
            // places of documents that no reader reads yet
            Source.class,
            Set.of("chictr", "ctis", "drks", "euctr", "ictrp", "isrctn"));

    private static final Schemes SCHEMES = Schemes.bundled();

    @Test
    void members_of_codes_are_concepts_and_concepts_are_members() {
        assertThat(CodeSchemes.byCode()).hasSizeGreaterThan(25);
        CodeSchemes.byCode().forEach((codes, scheme) -> {
            TreeSet<String> notations = new TreeSet<>();
            SCHEMES.concepts(scheme).forEach(concept -> notations.add(concept.notation()));
            notations.removeAll(CONCEPTS_ONLY.getOrDefault(codes, Set.of()));
            TreeSet<String> members = new TreeSet<>();
            Arrays.stream(codes.getEnumConstants()).forEach(code -> members.add(code.notation()));
            assertThat(notations).as(scheme).isEqualTo(members);
        });
    }

    @Test
    void a_code_has_the_iri_of_its_concept() {
        CodeSchemes.byCode()
                .forEach((codes, scheme) -> Arrays.stream(codes.getEnumConstants())
                        .forEach(code -> assertThat(SCHEMES.concept(scheme, code.notation()))
                                .map(Concept::node)
                                .contains(CodeSchemes.concept(code))));
    }

    @Test
    void a_notation_is_percent_encoded_in_its_iri() {
        assertThat(CodeSchemes.concept(Register.CLINICALTRIALS_GOV).getURI())
                .isEqualTo("https://w3id.org/trialgraph/concept/register/ClinicalTrials.gov");
        assertThat(Vocabulary.concept("drug", "total body irradiation"))
                .isEqualTo("https://w3id.org/trialgraph/concept/drug/total%20body%20irradiation");
    }
}
