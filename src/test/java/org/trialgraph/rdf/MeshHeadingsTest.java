package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeshHeadingsTest {
    @ParameterizedTest
    @CsvSource({
        "D015470, D015470",
        "D000015470, D015470",
        "D000066298, D066298",
        "D066299, D066299",
        "D000066888, D000066888",
        "D000080424, D000080424",
        "C000586847, C586847",
        "C000591844, C000591844"
    })
    void padding_is_taken_off_where_the_number_tells(String written, String number) {
        assertThat(MeshHeadings.iri(written)).contains("http://id.nlm.nih.gov/mesh/" + number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D000066299",
                "D000066887",
                "C000586848",
                "C000591843",
                "D080424",
                "D01547",
                "M015470",
                "D01547x",
                ""
            })
    void no_iri_is_made_where_it_does_not_tell(String written) {
        assertThat(MeshHeadings.iri(written)).isEmpty();
    }
}
