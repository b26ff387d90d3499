package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He Huang, MD | He Huang",
                "Xiao-Jun Huang, M.D. | Xiao-Jun Huang",
                "A. B. Example, M. D., Ph. D | A. B. Example",
                "An Example, MD/PhD, Prof. Dr. med. | An Example",
                "An Example,MD PhD | An Example",
            })
    void degrees_behind_a_name_are_no_part_of_it(String reported, String name) {
        assertThat(PersonName.of(reported)).isEqualTo(name);
    }

    @Test
    void other_words_behind_a_comma_stay() {
        for (String reported :
                new String[] {"N.P.M. Schaap", "Example, Anna", "Clinical Trials, Example Inc.", "Name,", ", MD"}) {
            assertThat(PersonName.of(reported)).isSameAs(reported);
        }
    }
}
