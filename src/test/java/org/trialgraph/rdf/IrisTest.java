package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.trial.Register;
import org.trialgraph.trial.TrialId;
import org.trialgraph.trial.TrialKey;

class IrisTest {
    private static final long SEED = 20261122;
    private static final int ROUNDS = 5_000;

    private final Iris iris = Iris.published();

    @Test
    void a_trial_bears_its_canonical_number() {
        TrialKey key = new TrialKey.Registered(new TrialId(Register.CLINICALTRIALS_GOV, "NCT04221971"));
        assertThat(iris.trial(key)).contains("https://w3id.org/trialgraph/trial/NCT04221971");
    }

    @Test
    void slashes_of_a_number_are_escaped() {
        TrialKey key = new TrialKey.Registered(new TrialId(Register.CTRI, "CTRI/2020/01/022714"));
        assertThat(iris.trial(key)).contains("https://w3id.org/trialgraph/trial/CTRI%2F2020%2F01%2F022714");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "a\u0000b", "a\tb", "a\nb", "\u007f", "\ud800", "x\uffff"})
    void what_no_identifier_is_gets_no_iri(String text) {
        assertThat(iris.trial(text)).isEmpty();
        assertThat(iris.study(text)).isEmpty();
    }

    @Test
    void what_is_too_long_to_be_an_identifier_gets_no_iri() {
        assertThat(iris.trial("1".repeat(201))).isEmpty();
    }

    @Test
    void any_text_becomes_a_legal_iri_of_its_own_or_none() {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, String> byIri = new HashMap<>();
        StringBuilder lines = new StringBuilder();
        TreeSet<String> made = new TreeSet<>();
        for (int i = 0; i < ROUNDS; i++) {
            String text = randomText(random);
            Optional<String> iri = iris.trial(text);
            if (iri.isPresent()) {
                assertThat(byIri.getOrDefault(iri.get(), text))
                        .as("seed %d", SEED)
                        .isEqualTo(text);
                byIri.put(iri.get(), text);
                made.add(iri.get());
            }
            made.add(iris.organisation(text));
            made.add(iris.place("NL", text, Optional.of(randomText(random))));
            made.add(Vocabulary.concept("drug", text));
        }
        made.forEach(iri -> lines.append('<').append(iri).append("> <x:p> <x:o> .\n"));
        assertThat(Triples.strictly(lines.toString()).size())
                .as("seed %d", SEED)
                .isEqualTo(made.size());
        assertThat(byIri).hasSizeGreaterThan(ROUNDS / 5);
    }

    @Test
    void organisations_share_an_iri_only_when_case_punctuation_or_accents_differ() {
        String dresden = "https://w3id.org/trialgraph/organisation/technische-universitat-dresden";
        assertThat(iris.organisation("Technische Universität Dresden")).isEqualTo(dresden);
        assertThat(iris.organisation("TECHNISCHE UNIVERSITAT, DRESDEN.")).isEqualTo(dresden);
        assertThat(iris.organisation("Technische Universität")).isNotEqualTo(dresden);
        assertThat(iris.organisation("北京大学")).isNotEqualTo(iris.organisation("北京大學"));
        assertThat(iris.organisation("か")).isNotEqualTo(iris.organisation("が"));
        assertThat(iris.organisation("???")).isNotEqualTo(iris.organisation("!!!"));
        assertThat(iris.organisation("a".repeat(300))).isNotEqualTo(iris.organisation("a".repeat(301)));
    }

    @Test
    void cities_of_two_regions_are_two_places() {
        assertThat(iris.place("US", "Springfield", Optional.of("Illinois")))
                .isEqualTo("https://w3id.org/trialgraph/place/US/springfield--illinois")
                .isNotEqualTo(iris.place("US", "Springfield", Optional.of("Missouri")));
        assertThat(iris.place("NL", "Nijmegen", Optional.empty()))
                .isEqualTo("https://w3id.org/trialgraph/place/NL/nijmegen");
    }

    @Test
    void a_document_bears_its_source_and_the_start_of_its_hash() {
        assertThat(iris.document(TrialFixture.DOCUMENT))
                .isEqualTo("https://w3id.org/trialgraph/document/ctgov/0123456789abcdef");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "ftp://example.org/",
                "https://example.org",
                "https://exa mple.org/",
                "https://e.org/?q=/"
            })
    void what_cannot_be_a_base_is_refused(String base) {
        assertThatThrownBy(() -> new Iris(base)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Short texts of what tends to hurt: controls, delimiters, surrogates, letters of many scripts. */
    private static String randomText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(1, 9);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append(" <>\"{}|\\^`%/?#[]@:;,.'+&=".charAt(random.nextInt(25)));
                case 2 -> text.append((char) random.nextInt(0xD7F0, 0xE010));
                case 3 -> text.append((char) random.nextInt(0x10000));
                case 4 -> text.appendCodePoint(random.nextInt(0x10000, 0x110000));
                default -> text.append((char) random.nextInt(0x21, 0x7F));
            }
        }
        return text.toString();
    }
}
