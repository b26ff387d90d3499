package org.trialgraph.server.dataset;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/** The description of the query endpoint (SPARQL 1.1 Service Description). */
public final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD",
            "N-Triples",
            "RDF_XML");

    private ServiceDescription() {}

    /**
     * Returns the description.
     *
     * @param endpoint the address of the endpoint
     * @param dataset the IRI of the dataset, as the VoID description names it
     */
    public static Graph of(String endpoint, String dataset, DatasetFacts facts) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD).setNsPrefix("void", VOID).setNsPrefix("formats", FORMATS);
        Resource service = model.createResource(endpoint)
                .addProperty(RDF.type, sd("Service"))
                .addProperty(property("endpoint"), model.createResource(endpoint))
                .addProperty(property("supportedLanguage"), sd("SPARQL11Query"));
        RESULT_FORMATS.forEach(
                format -> service.addProperty(property("resultFormat"), model.createResource(FORMATS + format)));
        service.addProperty(property("defaultDataset"), dataset(model, dataset, facts));
        return model.getGraph();
    }

    private static Resource dataset(Model model, String dataset, DatasetFacts facts) {
        Resource graph = model.createResource(dataset + "-default-graph")
                .addProperty(RDF.type, sd("Graph"))
                .addLiteral(ResourceFactory.createProperty(VOID, "triples"), facts.triples());
        return model.createResource(dataset)
                .addProperty(RDF.type, sd("Dataset"))
                .addProperty(property("defaultGraph"), graph);
    }

    private static Resource sd(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD, name);
    }
}
