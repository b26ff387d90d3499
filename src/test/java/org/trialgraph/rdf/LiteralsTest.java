package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.PartialDate;

class LiteralsTest {
    private final Literals literals = new Literals();

    @Test
    void a_date_has_the_datatype_that_is_as_precise_as_it() {
        assertThat(date("2020")).isEqualTo(typed("2020", XSDDatatype.XSDgYear));
        assertThat(date("2020-02")).isEqualTo(typed("2020-02", XSDDatatype.XSDgYearMonth));
        assertThat(date("2020-02-29")).isEqualTo(typed("2020-02-29", XSDDatatype.XSDdate));
        assertThat(date("0987")).isEqualTo(typed("0987", XSDDatatype.XSDgYear));
        assertThat(literals.year(PartialDate.parse("0987-05").orElseThrow()))
                .isEqualTo(typed("0987", XSDDatatype.XSDgYear));
    }

    @ParameterizedTest
    @CsvSource({
        "18 Years, P18Y, 18.0",
        "0 Years, P0Y, 0.0",
        "6 Months, P6M, 0.5",
        "1 Month, P1M, 0.08",
        "2 Weeks, P14D, 0.04",
        "10 Days, P10D, 0.03",
        "36 Hours, PT36H, 0.0",
        "90 Minutes, PT90M, 0.0"
    })
    void an_age_is_a_duration_in_its_unit_and_a_number_of_years(String reported, String duration, String years) {
        Age.Value age = Age.parse(reported).value().orElseThrow();
        assertThat(literals.duration(age)).isEqualTo(typed(duration, XSDDatatype.XSDduration));
        assertThat(literals.ageInYears(age)).isEqualTo(typed(years, XSDDatatype.XSDdecimal));
        assertThat(literals.duration(age).getLiteral().isWellFormed()).isTrue();
    }

    @Test
    void a_text_is_the_literal_that_any_other_way_of_making_it_gives() {
        Node text = Literals.text("a\nb");
        Node other = NodeFactory.createLiteralString("a\nb");
        assertThat(text).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(text.sameValueAs(other)).isTrue();
        assertThat(text.getLiteral().isWellFormed()).isTrue();
        assertThat(text.getLiteralValue()).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @CsvSource({"52.50, 52.5", "-0.125, -0.125", "7, 7.0", "1E+2, 100.0", "0.0, 0.0"})
    void a_decimal_is_the_literal_that_its_text_alone_gives(BigDecimal number, String text) {
        Node decimal = literals.decimal(number);
        Node other = typed(text, XSDDatatype.XSDdecimal);
        assertThat(decimal).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(decimal.getLiteralValue()).isEqualTo(other.getLiteralValue());
    }

    @Test
    void language_tags_are_recognised_by_form() {
        assertThat(Languages.isTag("nl")).isTrue();
        assertThat(Languages.isTag("zh-Hans-CN")).isTrue();
        assertThat(Languages.isTag("")).isFalse();
        assertThat(Languages.isTag("-nl")).isFalse();
        assertThat(Languages.isTag("nl-")).isFalse();
        assertThat(Languages.isTag("n1")).isFalse();
        assertThat(Languages.isTag("toolongtag")).isFalse();
        assertThat(Languages.isTag("nl de")).isFalse();
    }

    private Node date(String text) {
        return literals.date(PartialDate.parse(text).orElseThrow());
    }

    private static Node typed(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }
}
