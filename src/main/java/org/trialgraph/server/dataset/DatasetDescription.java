package org.trialgraph.server.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.trialgraph.rdf.Vocabulary;

/**
 * The description of the dataset in VoID and DCAT.
 *
 * <p>Its partitions are counted by queries over the whole graph, once, when they are asked for first.
 */
public final class DatasetDescription {

    private static final String CLASSES = "SELECT ?key (COUNT(?s) AS ?n) { ?s a ?key } GROUP BY ?key";
    private static final String PROPERTIES = "SELECT ?key (COUNT(*) AS ?n) { ?s ?key ?o } GROUP BY ?key";
    private static final String SUBJECTS = "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }";
    private static final String LINKS = """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            SELECT ?key ?target (COUNT(*) AS ?n) {
              VALUES ?key { owl:sameAs schema:sameAs skos:exactMatch skos:closeMatch skos:broadMatch skos:narrowMatch }
              ?s ?key ?o FILTER(isIRI(?o))
              BIND(REPLACE(STR(?o), "^(https?://[^/]+/).*$", "$1") AS ?target)
            } GROUP BY ?key ?target
            """;

    private final DatasetGraph dataset;
    private final DatasetFacts facts;
    private final String base;
    private Optional<Graph> counted = Optional.empty();

    /** Creates the description of a dataset with this base IRI. */
    public DatasetDescription(DatasetGraph dataset, DatasetFacts facts, String base) {
        this.dataset = dataset;
        this.facts = facts;
        this.base = base;
    }

    /** Returns the IRI of the dataset: a part of the document that describes it. */
    public String iri() {
        return base + ".well-known/void#dataset";
    }

    /**
     * Returns the description; the first call counts, others wait for it.
     *
     * @param address the address of this server, with a slash at its end
     * @param example an IRI of the dataset, if it has any
     */
    public synchronized Graph graph(String address, Optional<String> example) {
        if (counted.isEmpty()) {
            counted = Optional.of(describe(address, example));
        }
        return counted.get();
    }

    private Graph describe(String address, Optional<String> example) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("void", VOID.NS).setNsPrefix("dcat", DCAT.NS).setNsPrefix("dcterms", DCTerms.NS);
        Resource set = model.createResource(iri())
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.title, "TrialGraph", "en")
                .addProperty(DCTerms.created, facts.created().toString(), XSDDatatype.XSDdateTime)
                .addProperty(DCTerms.identifier, facts.generation())
                .addProperty(VOID.uriSpace, base)
                .addProperty(VOID.sparqlEndpoint, model.createResource(address + "sparql"))
                .addProperty(VOID.vocabulary, model.createResource(Vocabulary.BASE + "ontology"))
                .addProperty(VOID.rootResource, model.createResource(base))
                .addLiteral(VOID.triples, facts.triples())
                .addProperty(VOID.feature, model.createResource("http://www.w3.org/ns/formats/Turtle"));
        example.ifPresent(iri -> set.addProperty(VOID.exampleResource, model.createResource(iri)));
        facts.licence().ifPresent(iri -> set.addProperty(DCTerms.license, model.createResource(iri)));
        distributions(set, address);
        Txn.executeRead(dataset, () -> partitions(set));
        return model.getGraph();
    }

    private void distributions(Resource set, String address) {
        Model model = set.getModel();
        set.addProperty(
                DCAT.distribution,
                model.createResource(iri() + "-endpoint")
                        .addProperty(RDF.type, DCAT.Distribution)
                        .addProperty(DCAT.accessURL, model.createResource(address + "sparql")));
        facts.dumps().forEach(dump -> set.addProperty(VOID.dataDump, model.createResource(dump)));
    }

    private void partitions(Resource set) {
        each(SUBJECTS, List.of(), (row, count) -> set.addLiteral(VOID.distinctSubjects, count.longValue()));
        each(CLASSES, List.of("key"), (row, count) -> partition(set, "class", row, count));
        each(PROPERTIES, List.of("key"), (row, count) -> partition(set, "property", row, count));
        each(LINKS, List.of("key", "target"), (row, count) -> linkset(set, row, count));
    }

    private static void partition(Resource set, String kind, List<String> row, Number count) {
        Model model = set.getModel();
        boolean ofClass = kind.equals("class");
        Property leads = ofClass ? VOID.classPartition : VOID.propertyPartition;
        Resource part = model.createResource(set.getURI() + "-" + kind + "-" + name(row.get(0)))
                .addProperty(ofClass ? VOID._class : VOID.property, model.createResource(row.get(0)))
                .addLiteral(ofClass ? VOID.entities : VOID.triples, count.longValue());
        set.addProperty(leads, part);
    }

    private static void linkset(Resource set, List<String> row, Number count) {
        Model model = set.getModel();
        Resource links = model.createResource(set.getURI() + "-links-" + name(row.get(0)) + "-" + name(row.get(1)))
                .addProperty(RDF.type, VOID.Linkset)
                .addProperty(VOID.linkPredicate, model.createResource(row.get(0)))
                .addProperty(VOID.subjectsTarget, set)
                .addProperty(ResourceFactory.createProperty(VOID.NS, "objectsTarget"), model.createResource(row.get(1)))
                .addLiteral(VOID.triples, count.longValue());
        set.addProperty(VOID.subset, links);
    }

    /** Makes one word of an IRI that cannot be mistaken for that of another IRI. */
    private static String name(String iri) {
        return iri.replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9]+", "-") + "-"
                + Integer.toHexString(iri.hashCode());
    }

    private void each(String query, List<String> keys, BiConsumer<List<String>, Number> next) {
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
            RowSet rows = execution.select();
            while (rows.hasNext()) {
                Binding row = rows.next();
                List<String> values = keys.stream()
                        .map(key -> row.get(Var.alloc(key)))
                        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                        .toList();
                next.accept(values, (Number) row.get(Var.alloc("n")).getLiteralValue());
            }
        }
    }
}
