package org.trialgraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.trial.Criterion;

/** How long such texts take is measured by the benchmark, part "growth"; here they only have to be split. */
class OddEligibilityTextTest {
    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "((1",
                "1. ",
                "1.A ",
                "1. x:\n",
                "a:\n",
                "* ",
                "- ",
                "\n",
                " \n",
                "Exclusion Criteria: ",
                "Exclusion Criteria:\n",
                "exclusion criteria include ",
                "Exclusion Criteria: a; ",
                "; Key Exclusion Criteria - ",
                "a; ",
                "E",
                "inclusion ",
                "1\n",
                "  * x:\n",
                "\\",
                "i. ",
                "ab\u00A0",
                "1.2.3.4.",
                "A\n\n",
                "(a) b",
                "* a\n  * b\n",
                "Cohort:\n\n"
            })
    void a_megabyte_of_anything_is_split(String piece) {
        check(piece.repeat(MEGABYTE / piece.length()));
    }

    @Test
    void ever_deeper_indentation_is_split() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_400; i++) {
            text.append(" ".repeat(i)).append("* x:\n");
        }
        check(text.toString());
    }

    @Test
    void any_mixture_gives_criteria_whose_places_lie_in_the_text() {
        String[] pieces = {
            "\n",
            "\n\n",
            "  ",
            "* ",
            "1. ",
            "2) ",
            "a. ",
            "Exclusion Criteria:",
            "Inclusion",
            ":",
            "x",
            "Word ",
            "3.Y",
            "(",
            "\\",
            "\t",
            "or"
        };
        for (int seed = 0; seed < 3_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = built.toString();
            assertThatCode(() -> check(text)).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    private static void check(String text) {
        int last = 0;
        for (Criterion criterion : EligibilityText.split(text)) {
            assertThat(criterion.start()).isBetween(last, text.length());
            assertThat(criterion.end()).isBetween(criterion.start() + 1, text.length());
            assertThat(criterion.text()).isNotBlank();
            last = criterion.end();
        }
    }
}
