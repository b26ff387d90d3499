package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final long SEED = 20261122;

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "tab\tline\nreturn\r\n", "≥ 18 µg", "\uD83D\uDE00", "\u007f\u0085", "\uFFFD"})
    void legal_text_is_left_alone(String text) {
        assertThat(Texts.firstIllegal(text)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "23, 23", "24, 24", "25, 25", "1023, 1023", "1024, 1024", "3000, 3000"})
    void an_illegal_character_is_found_where_it_stands(int before, int place) {
        for (String illegal : new String[] {"\u0000", "\u001f", "\uD800", "\uDC00", "\uFFFE", "\uFFFF"}) {
            String text = "x".repeat(before) + illegal + "y".repeat(30);
            assertThat(Texts.firstIllegal(text)).isEqualTo(place);
            assertThat(Texts.repair(text, place)).isEqualTo("x".repeat(before) + "\uFFFD" + "y".repeat(30));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {23, 1023, 2047})
    void a_pair_of_surrogates_across_a_border_is_legal(int before) {
        assertThat(Texts.firstIllegal("x".repeat(before) + "\uD83D\uDE00" + "y".repeat(30)))
                .isEqualTo(-1);
    }

    @Test
    void any_repaired_text_is_written_and_read_again_unchanged() {
        SplittableRandom random = new SplittableRandom(SEED);
        Triples triples = new Triples();
        for (int i = 0; i < 3_000; i++) {
            String text = randomText(random);
            int illegal = Texts.firstIllegal(text);
            String repaired = illegal < 0 ? text : Texts.repair(text, illegal);
            assertThat(Texts.firstIllegal(repaired)).as("seed %d", SEED).isEqualTo(-1);
            assertThat(repaired).hasSameSizeAs(text);
            triples.triple(Triple.create(Types.TRIAL, StandardTerms.RDFS_LABEL, Literals.text(repaired)));
        }
        Graph again = Triples.strictly(String.join("\n", triples.lines()) + "\n");
        assertThat(again.isIsomorphicWith(triples.graph())).as("seed %d", SEED).isTrue();
    }

    private static String randomText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(0x30));
                case 1 -> text.append((char) random.nextInt(0xD7F0, 0xE010));
                case 2 -> text.append((char) random.nextInt(0xFFF0, 0x10000));
                default -> text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }
}
