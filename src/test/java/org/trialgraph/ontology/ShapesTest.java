package org.trialgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
    private static final String BASE = "https://w3id.org/trialgraph/shapes#";
    private static final Path BAD = OntologyFiles.EXAMPLES.resolve("bad");

    private final Model model = OntologyFiles.read(OntologyFiles.SHAPES);
    private final Shapes shapes = Shapes.parse(model);

    static Stream<Path> bad() {
        return OntologyFiles.turtle(BAD).stream();
    }

    @Test
    void every_shape_with_a_target_has_a_bad_example() {
        assertThat(targeted())
                .isNotEmpty()
                .containsExactlyElementsOf(bad().map(OntologyFiles::name).toList());
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_example_violates_its_shape_and_no_other(Path file) {
        assertThat(violated(OntologyFiles.read(file))).containsExactly(OntologyFiles.name(file));
    }

    @Test
    void the_good_example_conforms_and_has_a_node_for_every_shape() {
        Model good = OntologyFiles.read(OntologyFiles.EXAMPLES.resolve("good.ttl"));
        assertThat(violated(good)).isEmpty();
        assertThat(model.listObjectsOfProperty(property("targetClass")).toList())
                .allMatch(type -> good.contains(null, RDF.type, type));
    }

    @Test
    void every_constraint_says_what_is_wrong_and_has_an_iri() {
        List<Resource> silent = model.listSubjectsWithProperty(property("path"))
                .filterKeep(shape -> shape.isAnon() || !shape.hasProperty(property("message")))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void shapes_speak_of_terms_that_exist() {
        Model ontology = OntologyFiles.read(OntologyFiles.ONTOLOGY);
        List<String> unknown = model.listObjects()
                .filterKeep(node -> node.isURIResource()
                        && node.asResource().getURI().startsWith(OntologyFiles.TG)
                        && !ontology.contains(node.asResource(), RDF.type))
                .mapWith(Object::toString)
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void the_concept_schemes_that_shapes_name_exist() {
        Set<String> schemes =
                OntologyFiles.schemes().stream().map(OntologyFiles::name).collect(Collectors.toSet());
        List<String> named = model.listObjectsOfProperty(property("pattern"))
                .mapWith(node -> node.asLiteral().getLexicalForm())
                .filterKeep(pattern -> pattern.startsWith("/concept/"))
                .mapWith(pattern -> pattern.split("/", -1)[2])
                .toList();
        assertThat(schemes).containsAll(named);
        assertThat(named).isNotEmpty();
    }

    private Set<String> targeted() {
        return model.listSubjectsWithProperty(property("targetClass")).mapWith(Resource::getLocalName).toList().stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of the node shapes that the data violates; a property shape counts for its node shape. */
    private Set<String> violated(Model data) {
        return ShaclValidator.get().validate(shapes, data.getGraph()).getEntries().stream()
                .map(ReportEntry::source)
                .map(Node::getURI)
                .map(uri -> uri.substring(BASE.length()).replaceFirst("-.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Property property(String name) {
        return model.createProperty(SHACL.getURI() + name);
    }
}
