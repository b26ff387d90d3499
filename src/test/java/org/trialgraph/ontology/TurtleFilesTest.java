package org.trialgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RiotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TurtleFilesTest {
    static Stream<Path> all() {
        return Stream.concat(OntologyFiles.turtle(OntologyFiles.FOLDER).stream(), OntologyFiles.schemes().stream());
    }

    static Stream<Path> withoutLists() {
        return all().filter(file -> !file.equals(OntologyFiles.SHAPES));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_file_parses_without_a_warning(Path file) {
        assertThat(OntologyFiles.read(file).size()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("withoutLists")
    void no_file_but_the_shapes_has_a_blank_node(Path file) {
        assertThat(blankNodes(OntologyFiles.read(file))).isZero();
    }

    @Test
    void there_is_an_ontology_and_a_file_for_every_scheme() {
        assertThat(OntologyFiles.turtle(OntologyFiles.FOLDER)).hasSize(3);
        assertThat(OntologyFiles.schemes()).hasSizeGreaterThan(40);
    }

    @Test
    void a_blank_node_would_be_found() {
        Model model = OntologyFiles.parse("<https://example.org/a> <https://example.org/b> [] .");
        assertThat(blankNodes(model)).isEqualTo(1);
    }

    @Test
    void a_bad_literal_would_be_refused() {
        String turtle = "<https://example.org/a> <https://example.org/b>"
                + " \"July\"^^<http://www.w3.org/2001/XMLSchema#date> .";
        assertThatThrownBy(() -> OntologyFiles.parse(turtle)).isInstanceOf(RiotException.class);
    }

    private static long blankNodes(Model model) {
        return Stream.concat(model.listSubjects().toList().stream(), model.listObjects().toList().stream())
                .filter(RDFNode::isAnon)
                .distinct()
                .count();
    }
}
