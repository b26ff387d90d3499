package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.query.NamedQuery;
import org.trialgraph.resource.Bundled;
import org.trialgraph.trial.TrialRecord;

/** The named queries on findings answer as they should on one record with findings of every kind. */
class FindingQueriesTest {
    private static final Graph GRAPH = graph();

    @ParameterizedTest
    @CsvSource({
        "products, 2, donor, haploidentical donor",
        "trials-by-cell-type-and-donor, 2, donor, not stated",
        "trials-by-cell-source, 1, source, PeripheralBlood",
        "feeders, 1, quote, K562",
        "engineered-targets, 1, target, CLEC12A",
        "dose-levels, 3, quote, 1x10^7/kg",
        "highest-dose-per-source, 1, quote, 1x10^7/kg",
        "infusions, 2, quote, at least two",
        "conditioning-regimens, 2, quote, Flu 25 mg/m2 on days -6 to -2",
        "required-antigens, 1, expressed, CD33",
        "stated-absent, 1, quote, feeder-free",
        "lowest-confidence, 43, rule, criterion.pregnancy",
        "evidence-of-trial, 43, quote, Lansky 50",
        "conflicting-statements, 1, oneQuote, Lansky 50"
    })
    void a_query_finds_its_rows(String name, int rows, String column, String value) {
        List<String> found = column("queries/" + name + ".rq", column);
        assertThat(found).hasSize(rows).contains(value);
    }

    @Test
    void evidence_without_its_statement_is_found() {
        String check = "queries/checks/evidence-without-statement.rq";
        assertThat(rows(GRAPH, check)).isEmpty();
        Graph lacking = graph();
        lacking.remove(Node.ANY, CellTherapyTerms.DONOR_RELATION, Node.ANY);
        assertThat(rows(lacking, check)).hasSize(1);
    }

    @Test
    void a_cell_therapy_trial_without_a_donor_is_found() {
        String query = "queries/cell-therapy-trials-without-donor.rq";
        assertThat(rows(GRAPH, query)).isEmpty();
        Graph lacking = graph();
        lacking.remove(Node.ANY, CellTherapyTerms.DONOR_RELATION, Node.ANY);
        assertThat(rows(lacking, query)).hasSize(1);
    }

    private static List<String> column(String file, String column) {
        return rows(GRAPH, file).stream()
                .map(row -> row.get(Var.alloc(column)))
                .map(node -> node == null ? "" : node.getLiteralLexicalForm())
                .toList();
    }

    private static List<Binding> rows(Graph graph, String file) {
        NamedQuery query = NamedQuery.parse(file, new Bundled(file).text());
        List<Binding> rows = new ArrayList<>();
        try (QueryExec exec = QueryExec.graph(graph).query(query.toQuery()).build()) {
            exec.select().forEachRemaining(rows::add);
        }
        return rows;
    }

    private static Graph graph() {
        TrialRecord record = FoundFacts.record();
        Triples triples = new Triples();
        Schemes schemes = Schemes.bundled();
        new TrialMapper(Iris.published(), schemes).map(record, triples);
        new FindingMapper(Iris.published(), schemes).map(record, FoundFacts.everything(), triples);
        Graph graph = triples.graph();
        for (Bundled file : Bundled.in("ontology/schemes", ".ttl")) {
            RDFParser.fromString(file.text(), Lang.TURTLE).toGraph().stream().forEach(graph::add);
        }
        return graph;
    }
}
