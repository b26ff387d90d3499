package org.trialgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.ontology.OntologyFiles.TG;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class OntologyTermsTest {
    private static final Property NO_DOMAIN = ResourceFactory.createProperty(TG + "noDomainReason");
    private static final Property NO_RANGE = ResourceFactory.createProperty(TG + "noRangeReason");

    private final Model ontology = OntologyFiles.read(OntologyFiles.ONTOLOGY);

    @Test
    void every_term_is_labelled_defined_and_bounded() {
        assertThat(faults(ontology)).isEmpty();
        assertThat(terms(ontology).count()).isGreaterThan(250);
    }

    @Test
    void a_term_that_lacks_something_is_found() {
        Model broken = OntologyFiles.parse("@prefix tg: <" + TG + "> . tg:thing a <" + OWL.ObjectProperty + "> .");
        assertThat(faults(broken))
                .containsExactly(
                        "thing: no label",
                        "thing: no definition",
                        "thing: not said where it is defined",
                        "thing: no domain and no reason",
                        "thing: no range and no reason");
    }

    @Test
    void a_property_for_reported_words_stands_beside_the_property_it_reports() {
        List<String> orphans = terms(ontology)
                .map(Resource::getLocalName)
                .filter(name -> name.endsWith("Reported"))
                .map(name -> name.substring(0, name.length() - "Reported".length()))
                .filter(name -> !ontology.contains(ResourceFactory.createResource(TG + name), RDF.type))
                .toList();
        assertThat(orphans).containsExactly("enrolmentType");
    }

    @Test
    void the_ontology_says_what_it_is_and_imports_nothing() {
        Resource self = ontology.getResource("https://w3id.org/trialgraph/ontology");
        for (Property property : List.of(
                OWL2.versionIRI,
                OWL.versionInfo,
                DCTerms.title,
                DCTerms.description,
                DCTerms.creator,
                DCTerms.license,
                DCTerms.issued,
                DCTerms.modified)) {
            assertThat(self.hasProperty(property)).as(property.getURI()).isTrue();
        }
        assertThat(ontology.contains(null, OWL.imports)).isFalse();
    }

    @Test
    void alignments_speak_of_terms_that_exist() {
        List<String> unknown = OntologyFiles.read(OntologyFiles.ALIGNMENTS)
                .listSubjects()
                .filterKeep(term -> term.getURI().startsWith(TG))
                .filterDrop(term -> ontology.contains(term, RDF.type))
                .mapWith(Resource::getURI)
                .toList();
        assertThat(unknown).isEmpty();
    }

    private static Stream<Resource> terms(Model model) {
        return model
                .listSubjectsWithProperty(RDF.type)
                .filterKeep(term -> term.getURI().startsWith(TG))
                .toList()
                .stream();
    }

    private static List<String> faults(Model model) {
        List<String> faults = new ArrayList<>();
        terms(model).forEach(term -> {
            String name = term.getLocalName() + ": ";
            require(faults, english(term, RDFS.label), name + "no label");
            require(faults, english(term, SKOS.definition), name + "no definition");
            require(faults, term.hasProperty(RDFS.isDefinedBy), name + "not said where it is defined");
            if (!term.hasProperty(RDF.type, OWL.Class)) {
                require(faults, bounded(term, RDFS.domain, NO_DOMAIN), name + "no domain and no reason");
                require(faults, bounded(term, RDFS.range, NO_RANGE), name + "no range and no reason");
            }
        });
        return faults;
    }

    private static boolean english(Resource term, Property property) {
        return term.hasProperty(property)
                && "en".equals(term.getProperty(property).getLanguage());
    }

    private static boolean bounded(Resource term, Property bound, Property reason) {
        return term.hasProperty(bound) != term.hasProperty(reason);
    }

    private static void require(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
