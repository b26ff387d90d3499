package org.trialgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptSchemesTest {
    static Stream<Path> schemes() {
        return OntologyFiles.schemes().stream();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_scheme_has_no_fault(Path file) {
        ConceptScheme scheme = scheme(file);
        assertThat(scheme.faults()).isEmpty();
        assertThat(scheme.concepts()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void every_broader_concept_stands_in_the_same_file(Path file) {
        Model model = OntologyFiles.read(file);
        List<RDFNode> strangers = model.listObjectsOfProperty(SKOS.broader)
                .filterDrop(node -> model.contains(node.asResource(), SKOS.notation))
                .toList();
        assertThat(strangers).isEmpty();
    }

    @Test
    void every_kind_of_fault_is_found() {
        Model broken = OntologyFiles.parse("""
                @prefix x: <https://w3id.org/trialgraph/concept/x/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                x:A a skos:Concept ; skos:notation "B" ; skos:prefLabel "one"@en ; skos:broader x:A .
                x:C a skos:Concept ; skos:notation "C" ; skos:altLabel "ONE"@en ;
                    skos:inScheme <https://w3id.org/trialgraph/concept/x> .
                """);
        assertThat(new ConceptScheme("x", broken).faults())
                .anyMatch(fault -> fault.contains("the scheme is not declared"))
                .anyMatch(fault -> fault.contains("the notation is not the last segment"))
                .anyMatch(fault -> fault.contains("not exactly one preferred label"))
                .anyMatch(fault -> fault.contains("not in the scheme"))
                .anyMatch(fault -> fault.contains("neither below another concept nor at the top"))
                .anyMatch(fault -> fault.contains("shares the label"))
                .anyMatch(fault -> fault.contains("is broader than itself"));
    }

    @Test
    void codes_that_look_wrong_in_public_files_are_not_followed() {
        Model diseases = model("disease");
        for (String code : List.of("MONDO_0100409", "NCIT_C148427", "NCIT_C134319", "NCIT_C25765")) {
            Resource object = diseases.getResource("http://purl.obolibrary.org/obo/" + code);
            assertThat(diseases.contains(null, null, object)).as(code).isFalse();
        }
        Resource supplement = diseases.getResource("http://id.nlm.nih.gov/mesh/C564112");
        assertThat(diseases.contains(null, null, supplement)).isFalse();
    }

    @Test
    void no_mesh_identifier_is_padded_with_zeros() {
        List<String> padded = schemes()
                .flatMap(file -> OntologyFiles.read(file).listObjects().toList().stream())
                .map(RDFNode::toString)
                .filter(object -> object.matches("http://id[.]nlm[.]nih[.]gov/mesh/[CD]000[0-9]{6}"))
                .filter(object -> Integer.parseInt(object.substring(object.length() - 6)) <= 66_298)
                .toList();
        assertThat(padded).isEmpty();
    }

    @Test
    void the_first_field_is_there_with_its_codes() {
        assertThat(matches("disease", "AcuteMyeloidLeukemia"))
                .contains(
                        "http://purl.obolibrary.org/obo/MONDO_0018874",
                        "http://purl.obolibrary.org/obo/NCIT_C3171",
                        "http://id.nlm.nih.gov/mesh/D015470");
        assertThat(matches("cell-type", "NKCell")).contains("http://purl.obolibrary.org/obo/CL_0000623");
    }

    private static List<String> matches(String scheme, String notation) {
        Model model = model(scheme);
        Resource concept = model.getResource("https://w3id.org/trialgraph/concept/" + scheme + "/" + notation);
        return model.listObjectsOfProperty(concept, SKOS.exactMatch)
                .mapWith(RDFNode::toString)
                .toList();
    }

    private static Model model(String scheme) {
        return OntologyFiles.read(OntologyFiles.FOLDER.resolve("schemes/" + scheme + ".ttl"));
    }

    private static ConceptScheme scheme(Path file) {
        return new ConceptScheme(OntologyFiles.name(file), OntologyFiles.read(file));
    }
}
