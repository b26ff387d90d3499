package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.VocabularyTerm;
import org.trialgraph.trial.VocabularyTerm.LabelKind;

class SchemesTest {
    private static final Schemes SCHEMES = Schemes.bundled();

    @Test
    void every_scheme_has_concepts_with_one_preferred_label_first() {
        TreeSet<String> names = new TreeSet<>();
        SCHEMES.concepts().forEach(concept -> names.add(concept.scheme()));
        assertThat(names).hasSizeGreaterThan(40).contains("disease", "country", "cell-type", "organisation");
        assertThat(SCHEMES.concepts()).allSatisfy(concept -> {
            assertThat(concept.labels().get(0).kind()).isEqualTo(LabelKind.PREFERRED);
            assertThat(concept.node().getURI()).isEqualTo(Vocabulary.concept(concept.scheme(), concept.notation()));
        });
    }

    @Test
    void terms_are_plain_data_with_their_rank() {
        assertThat(SCHEMES.terms())
                .contains(new VocabularyTerm(
                        "disease", "AcuteMyeloidLeukemia", "acute myeloid leukemia", LabelKind.PREFERRED))
                .anyMatch(term -> term.kind() == LabelKind.HIDDEN);
    }

    @Test
    void countries_are_found_by_label() {
        assertThat(SCHEMES.match("country", "Netherlands")).hasValueSatisfying(match -> {
            assertThat(match.concept().notation()).isEqualTo("NL");
            assertThat(match.kind()).isEqualTo(MatchKind.EXACT);
        });
        assertThat(SCHEMES.match("country", "Korea, Republic of"))
                .hasValueSatisfying(
                        match -> assertThat(match.concept().notation()).isEqualTo("KR"));
        assertThat(SCHEMES.match("country", "Atlantis")).isEmpty();
        assertThat(SCHEMES.match("no-such-scheme", "Netherlands")).isEmpty();
    }

    @Test
    void words_that_two_concepts_claim_match_none() {
        Schemes two = Schemes.of(List.of(concept("A", "shared"), concept("B", "shared"), concept("C", "own")));
        assertThat(two.match("test", "shared")).isEmpty();
        assertThat(two.match("test", "own"))
                .map(Match::concept)
                .map(Concept::notation)
                .contains("C");
        assertThat(two.match("test", "label of a")).map(Match::kind).contains(MatchKind.EXACT);
    }

    @Test
    void words_are_compared_without_case_hyphens_and_punctuation() {
        assertThat(Words.normalise("  Graft-versus-Host  Disease, (acute) "))
                .isEqualTo("graft versus host disease acute");
        assertThat(Words.normalise("Hodgkin's\u00a0Lymphoma")).isEqualTo("hodgkins lymphoma");
        assertThat(Words.normalise("Ph+ ALL + CD19+")).isEqualTo("ph+ all cd19+");
        assertThat(Words.normalise("\uff21\uff2d\uff2c")).isEqualTo("aml");
    }

    @Test
    void the_notation_of_a_known_organisation_is_the_last_part_of_its_iri() {
        assertThat(SCHEMES.concepts("organisation"))
                .isNotEmpty()
                .allSatisfy(concept -> assertThat(concept.notation()).isEqualTo(Slug.of(concept.preferredLabel())));
    }

    private static Concept concept(String notation, String alternative) {
        return new Concept(
                Vocabulary.term(notation),
                "test",
                notation,
                List.of(
                        new VocabularyTerm("test", notation, "label of " + notation, LabelKind.PREFERRED),
                        new VocabularyTerm("test", notation, alternative, LabelKind.ALTERNATIVE)),
                List.of());
    }
}
