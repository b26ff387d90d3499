package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.trialgraph.resource.Bundled;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.TrialKey;
import org.trialgraph.trial.TrialRecord;
import org.trialgraph.trial.finding.Absence;
import org.trialgraph.trial.finding.CellProduct;
import org.trialgraph.trial.finding.ConditionState;
import org.trialgraph.trial.finding.ConditionState.Kind;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;

class FindingMapperTest {
    private static final Schemes SCHEMES = Schemes.bundled();
    private static final String TRIAL = "https://w3id.org/trialgraph/trial/NCT04221971";

    private final FindingMapper mapper = new FindingMapper(Iris.published(), SCHEMES);
    private final Triples triples = new Triples();

    @Test
    void findings_of_every_kind_give_the_expected_triples() {
        assertThat(mapper.map(FoundFacts.record(), FoundFacts.everything(), triples))
                .isEmpty();
        Golden.check("findings", triples);
    }

    @Test
    void record_and_findings_together_conform_to_the_shapes() {
        TrialRecord record = FoundFacts.record();
        TrialMapper trials = new TrialMapper(Iris.published(), SCHEMES);
        trials.map(record, triples);
        trials.mapDocument(record.document(), record.trial().identification().key(), Voice.DEFAULT_GRAPH, triples);
        mapper.map(record, FoundFacts.everything(), triples);
        Graph shapes = RDFParser.fromString(new Bundled("ontology/shapes.ttl").text(), Lang.TURTLE)
                .toGraph();
        assertThat(ShaclValidator.get()
                        .validate(Shapes.parse(shapes), triples.graph())
                        .getEntries())
                .isEmpty();
    }

    @Test
    void every_evidence_names_a_triple_that_is_stated() {
        mapper.map(FoundFacts.record(), FoundFacts.everything(), triples);
        Graph graph = triples.graph();
        List<Node> evidence = graph.find(Node.ANY, StandardTerms.RDF_TYPE, Types.EVIDENCE)
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(evidence)
                .hasSizeGreaterThan(30)
                .allSatisfy(node -> assertThat(graph.contains(
                                only(graph, node, StandardTerms.RDF_SUBJECT),
                                only(graph, node, StandardTerms.RDF_PREDICATE),
                                only(graph, node, StandardTerms.RDF_OBJECT)))
                        .isTrue());
    }

    @Test
    void nothing_is_a_blank_node_and_everything_re_reads_strictly() {
        mapper.map(FoundFacts.record(), FoundFacts.everything(), triples);
        assertThat(triples.list())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
        String text = String.join("\n", triples.lines()) + "\n";
        assertThat(Triples.strictly(text).isIsomorphicWith(triples.graph())).isTrue();
    }

    @Test
    void the_same_findings_give_the_same_triples_in_the_same_order() {
        mapper.map(FoundFacts.record(), FoundFacts.everything(), triples);
        Triples again = new Triples();
        new FindingMapper(Iris.published(), SCHEMES).map(FoundFacts.record(), FoundFacts.everything(), again);
        assertThat(again.list()).isEqualTo(triples.list());
    }

    @Test
    void a_trial_that_gives_no_cells_says_so_and_is_no_cell_therapy_trial() {
        mapper.map(
                FoundFacts.record(),
                FoundFacts.ofFacts(FoundFacts.fact(Slot.CELL_THERAPY, "no", "an antibody")),
                triples);
        assertThat(objects("", CellTherapyTerms.SCOPE))
                .containsExactly("<https://w3id.org/trialgraph/concept/scope/CELL_THERAPY_NO>");
        assertThat(objects("", StandardTerms.RDF_TYPE)).isEmpty();
        assertThat(objects("/evidence/1", StandardTerms.OA_EXACT)).containsExactly("\"an antibody\"");
        assertThat(objects("/evidence/2", StandardTerms.OA_EXACT)).isEmpty();
    }

    @Test
    void nothing_found_is_nothing_stated() {
        assertThat(mapper.map(FoundFacts.record(), Findings.NONE, triples)).isEmpty();
        assertThat(triples.list()).isEmpty();
    }

    @Test
    void a_value_that_is_no_concept_is_kept_as_text_and_counted() {
        List<Problem> problems = mapper.map(
                FoundFacts.record(),
                FoundFacts.ofFacts(
                        FoundFacts.fact(Slot.TARGET, "a new antigen", "new antigen"),
                        FoundFacts.fact(Slot.CONDITIONING, "newdrug", "newdrug"),
                        FoundFacts.fact(Slot.CYTOKINE_SUPPORT, "IL-99", "IL-99")),
                triples);
        assertThat(problems)
                .extracting(Problem::kind)
                .containsOnly(ProblemKind.UNKNOWN_CODE)
                .hasSize(3);
        assertThat(objects("/product/1", CellTherapyTerms.TARGET_REPORTED)).containsExactly("\"a new antigen\"");
        assertThat(objects("", CellTherapyTerms.CONDITIONING_AGENT_REPORTED)).containsExactly("\"newdrug\"");
        assertThat(objects("", CellTherapyTerms.CYTOKINE_SUPPORT_REPORTED)).containsExactly("\"IL-99\"");
    }

    @Test
    void an_agent_that_is_no_concept_keeps_its_dose_and_days() {
        Findings findings = new Findings(
                List.of(),
                List.of(),
                List.of(FoundFacts.agent("newdrug", 30, "mg/m2", -6, -2, "newdrug 30 mg/m2 on days -6 to -2")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        mapper.map(FoundFacts.record(), findings, triples);
        assertThat(objects("/conditioning/agent/1", TreatmentTerms.AGENT)).isEmpty();
        assertThat(objects("/conditioning/agent/1", TreatmentTerms.AGENT_REPORTED))
                .containsExactly("\"newdrug\"");
        assertThat(objects("/conditioning/agent/1", CellTherapyTerms.START_DAY))
                .containsExactly("\"-6\"^^<http://www.w3.org/2001/XMLSchema#integer>");
        assertThat(objects("", CellTherapyTerms.CONDITIONING_AGENT_REPORTED)).containsExactly("\"newdrug\"");
    }

    @Test
    void a_dose_says_whether_it_is_the_least_or_the_most() {
        mapper.map(
                FoundFacts.record(),
                FoundFacts.ofFacts(
                        new Fact(
                                Slot.DOSE,
                                "1e7 cells/kg",
                                Optional.of("at least"),
                                FoundFacts.evidence("at least 1x10^7")),
                        FoundFacts.fact(Slot.DOSE, "2e7 cells/kg", "2x10^7")),
                triples);
        assertThat(objects("/product/1/dose/1", CellTherapyTerms.DOSE_QUALIFIER))
                .containsExactly("\"at least\"");
        assertThat(objects("/product/1/dose/2", CellTherapyTerms.DOSE_QUALIFIER))
                .isEmpty();
    }

    @Test
    void a_condition_that_only_the_title_names_is_a_condition_of_the_trial() {
        Findings findings = new Findings(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new ConditionState(1, Kind.DISEASE, "Neuroblastoma", FoundFacts.evidence("neuroblastoma")),
                        new ConditionState(1, Kind.STATE, "Relapsed", FoundFacts.evidence("relapsed"))),
                List.of(),
                Optional.empty());
        assertThat(mapper.map(FoundFacts.record(), findings, triples)).isEmpty();
        String disease = "<https://w3id.org/trialgraph/concept/disease/Neuroblastoma>";
        assertThat(objects("", ConditionTerms.CONDITION)).containsExactly(disease);
        assertThat(objects("/condition/2", ConditionTerms.DISEASE)).containsExactly(disease);
        assertThat(objects("/condition/2", StandardTerms.RDFS_LABEL)).containsExactly("\"neuroblastoma\"");
        assertThat(objects("/condition/2", ConditionTerms.DISEASE_STATE))
                .containsExactly("<https://w3id.org/trialgraph/concept/disease-state/Relapsed>");
    }

    @Test
    void numbers_that_cannot_be_read_are_reported_and_not_stated() {
        List<Problem> problems = mapper.map(
                FoundFacts.record(),
                FoundFacts.ofFacts(
                        FoundFacts.fact(Slot.DOSE, "many cells", "many"),
                        FoundFacts.fact(Slot.INFUSIONS, "4-2", "four to two"),
                        FoundFacts.fact(Slot.ECOG_MAX, "low", "low"),
                        FoundFacts.fact(Slot.MAX_AGE_YEARS, "old", "old")),
                triples);
        assertThat(problems)
                .extracting(Problem::kind)
                .containsOnly(ProblemKind.MALFORMED_NUMBER)
                .hasSize(4);
        assertThat(objects("/evidence/1", StandardTerms.RDF_TYPE)).isEmpty();
    }

    @Test
    void days_that_run_backwards_are_reported_and_not_stated() {
        Findings findings = new Findings(
                List.of(),
                List.of(),
                List.of(FoundFacts.agent("fludarabine", 30, "mg/m2", 6, -2, "Flu")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(mapper.map(FoundFacts.record(), findings, triples))
                .extracting(Problem::text)
                .containsExactly("days 6 to -2");
        assertThat(objects("/conditioning/agent/1", CellTherapyTerms.START_DAY)).isEmpty();
        assertThat(objects("/conditioning/agent/1", CellTherapyTerms.VALUE)).isNotEmpty();
    }

    @Test
    void conditioning_without_named_agents_is_a_regimen_without_agents() {
        Findings findings = new Findings(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(FoundFacts.evidence("lymphodepleting chemotherapy")));
        mapper.map(FoundFacts.record(), findings, triples);
        assertThat(objects("", CellTherapyTerms.CONDITIONING_REGIMEN)).hasSize(1);
        assertThat(objects("/conditioning", CellTherapyTerms.REGIMEN_AGENT)).isEmpty();
        assertThat(objects("/evidence/1", CellTherapyTerms.STATED_ABSENT)).isEmpty();
        assertThat(objects("/conditioning", StandardTerms.RDFS_LABEL))
                .containsExactly("\"lymphodepleting chemotherapy\"");
    }

    @Test
    void an_absence_belongs_to_the_only_product_or_to_the_trial() {
        Findings findings = new Findings(
                List.of(),
                List.of(new CellProduct("NK cells", List.of(), List.of(), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Absence(Slot.FEEDER, FoundFacts.evidence("without feeders")),
                        new Absence(Slot.CONDITIONING, FoundFacts.evidence("without lymphodepletion"))),
                Optional.empty());
        mapper.map(FoundFacts.record(), findings, triples);
        assertThat(objects("/product/1", CellTherapyTerms.STATED_ABSENT))
                .containsExactly("<https://w3id.org/trialgraph/ontology#feeder>");
        assertThat(objects("", CellTherapyTerms.STATED_ABSENT))
                .containsExactly("<https://w3id.org/trialgraph/ontology#conditioningRegimen>");
        assertThat(objects("/evidence/2", ProvenanceTerms.STATEMENT_KIND))
                .containsExactly("<https://w3id.org/trialgraph/concept/stated/STATED_ABSENT>");
    }

    @Test
    void numbers_of_infusions_that_differ_give_the_widest_bounds() {
        mapper.map(
                FoundFacts.record(),
                FoundFacts.ofFacts(
                        FoundFacts.fact(Slot.INFUSIONS, "3", "three"),
                        FoundFacts.fact(Slot.INFUSIONS, "<=6", "up to six")),
                triples);
        assertThat(objects("/product/1", CellTherapyTerms.INFUSIONS)).containsExactly("\"3\"", "\"<=6\"");
        assertThat(objects("/product/1", CellTherapyTerms.MINIMUM_INFUSIONS)).isEmpty();
        assertThat(objects("/product/1", CellTherapyTerms.MAXIMUM_INFUSIONS))
                .singleElement()
                .asString()
                .contains("6");
    }

    @Test
    void an_identifier_that_cannot_be_a_name_is_rejected_and_nothing_is_sent() {
        TrialFixture fixture = new TrialFixture();
        fixture.key = new TrialKey.Minted("a\u0000b");
        assertThat(mapper.map(fixture.build(), FoundFacts.everything(), triples))
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.UNUSABLE_IDENTIFIER);
        assertThat(triples.list()).isEmpty();
    }

    private Set<String> objects(String part, Node property) {
        return triples.objects(NodeFactory.createURI(TRIAL + part), property);
    }

    private static Node only(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject();
    }
}
