package org.trialgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "1000000.0e0, 1e6",
        "1.0E7, 1e7",
        "1.5E8, 1.5e8",
        "25.0, 25",
        "2.5e-1, 0.25",
        "75000.0, 75000",
        "1.0E-7, 1e-7",
        "-2.0e6, -2e6",
        "0.0, 0",
        "NaN, NaN"
    })
    void a_double_keeps_its_value_and_loses_what_nobody_reads(String written, String readable) {
        Node found = ReadableNumbers.readable(NodeFactory.createLiteralDT(written, XSDDatatype.XSDdouble));
        assertThat(found.getLiteralLexicalForm()).isEqualTo(readable);
        assertThat(Double.valueOf(readable)).isEqualTo(Double.valueOf(written));
    }

    @Test
    void what_is_no_double_stays() {
        Node integer = NodeFactory.createLiteralDT("1000000", XSDDatatype.XSDinteger);
        assertThat(ReadableNumbers.readable(integer)).isSameAs(integer);
    }
}
