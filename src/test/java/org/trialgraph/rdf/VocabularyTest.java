package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.trialgraph.resource.Bundled;
import org.trialgraph.trial.DateEvent;

/** The constants and the ontology hold the same terms. */
class VocabularyTest {
    private static final List<Class<?>> CONSTANTS = List.of(
            Types.class,
            IdentificationTerms.class,
            StatusTerms.class,
            DateTerms.class,
            SponsorTerms.class,
            ConditionTerms.class,
            DesignTerms.class,
            TreatmentTerms.class,
            EligibilityTerms.class,
            PlaceTerms.class,
            PublicationTerms.class,
            ProvenanceTerms.class,
            CellTherapyTerms.class);

    @Test
    void constants_are_the_terms_of_the_ontology() {
        Set<String> constants = constants();
        assertThat(constants).hasSizeGreaterThan(200).isEqualTo(termsOfTheOntology());
    }

    private static Set<String> constants() {
        TreeSet<String> names = new TreeSet<>();
        CONSTANTS.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(VocabularyTest::value)
                .forEach(node -> names.add(node.getURI()));
        Arrays.stream(DateEvent.values())
                .map(DateTerms::of)
                .flatMap(terms -> Stream.of(terms.date(), terms.type(), terms.reported(), terms.typeReported()))
                .forEach(node -> names.add(node.getURI()));
        return names;
    }

    private static Node value(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> termsOfTheOntology() {
        Graph ontology = RDFParser.fromString(
                        new Bundled("ontology/trialgraph.ttl").text(), org.apache.jena.riot.Lang.TURTLE)
                .toGraph();
        TreeSet<String> terms = new TreeSet<>();
        ontology.stream(Node.ANY, StandardTerms.RDF_TYPE, Node.ANY)
                .map(Triple::getSubject)
                .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.ONTOLOGY))
                .forEach(node -> terms.add(node.getURI()));
        return terms;
    }
}
