package org.trialgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology is in OWL 2 DL and a reasoner finds no contradiction; copies that were broken on purpose are refused. */
class OwlTest {
    private final Model ontology = OntologyFiles.read(OntologyFiles.ONTOLOGY);

    @Test
    void the_ontology_is_in_owl_2_dl() throws OWLOntologyCreationException {
        assertThat(violations(ontology)).isEmpty();
    }

    @Test
    void the_alignments_keep_it_in_owl_2_dl() throws OWLOntologyCreationException {
        Model alignments = OntologyFiles.read(OntologyFiles.ALIGNMENTS);
        alignments.removeAll(null, RDF.type, OWL.Ontology);
        assertThat(violations(ontology.add(alignments.removeAll(
                        alignments.getResource("https://w3id.org/trialgraph/alignments"), null, null))))
                .isEmpty();
    }

    @Test
    void a_property_of_two_kinds_is_refused() throws OWLOntologyCreationException {
        ontology.add(term("phase"), RDF.type, OWL.DatatypeProperty);
        assertThat(violations(ontology)).isNotEmpty();
    }

    @Test
    void a_class_of_the_reserved_vocabulary_is_refused() throws OWLOntologyCreationException {
        ontology.add(term("Evidence"), RDFS.subClassOf, RDF.Statement);
        assertThat(violations(ontology)).isNotEmpty();
    }

    @Test
    void no_class_is_empty_by_contradiction() throws OWLOntologyCreationException {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(owl(ontology));
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void a_class_below_two_disjoint_classes_is_found_empty() throws OWLOntologyCreationException {
        ontology.add(term("CellTherapyTrial"), RDFS.subClassOf, term("Arm"));
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(owl(ontology));
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom())
                .extracting(type -> type.getIRI().getShortForm())
                .containsExactly("CellTherapyTrial");
    }

    @Test
    void a_thing_that_is_both_a_trial_and_a_document_is_a_contradiction() throws OWLOntologyCreationException {
        ontology.createResource("https://example.org/thing", term("Trial")).addProperty(RDF.type, term("Document"));
        assertThat(new ReasonerFactory().createReasoner(owl(ontology)).isConsistent())
                .isFalse();
    }

    private Resource term(String name) {
        return ontology.createResource(OntologyFiles.TG + name);
    }

    private static List<OWLProfileViolation> violations(Model model) throws OWLOntologyCreationException {
        return Profiles.OWL2_DL.checkOntology(owl(model)).getViolations();
    }

    private static OWLOntology owl(Model model) throws OWLOntologyCreationException {
        StringWriter xml = new StringWriter();
        model.write(xml, "RDF/XML");
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StringDocumentSource(xml.toString()));
    }
}
