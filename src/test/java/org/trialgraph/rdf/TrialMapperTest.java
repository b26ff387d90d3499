package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.TrialKey;
import org.trialgraph.trial.TrialRecord;

class TrialMapperTest {
    private static final Node TRIAL = NodeFactory.createURI("https://w3id.org/trialgraph/trial/NCT04221971");

    private static final Schemes SCHEMES = Schemes.bundled();

    private final TrialMapper mapper = new TrialMapper(Iris.published(), SCHEMES);
    private final Triples triples = new Triples();

    @Test
    void a_filled_record_gives_the_expected_triples() {
        TrialRecord record = new FilledRecord().build();
        mapper.map(record, triples);
        Golden.check("every-field", triples);
    }

    @Test
    void nothing_is_a_blank_node_and_everything_re_reads_strictly() {
        mapper.map(new FilledRecord().build(), triples);
        assertThat(triples.list()).noneMatch(TrialMapperTest::hasBlankNode);
        String text = String.join("\n", triples.lines()) + "\n";
        assertThat(Triples.strictly(text).isIsomorphicWith(triples.graph())).isTrue();
    }

    @Test
    void every_node_below_the_base_has_a_type_and_a_label() {
        TrialRecord record = new FilledRecord().build();
        mapper.map(record, triples);
        mapper.mapDocument(record.document(), record.trial().identification().key(), Voice.DEFAULT_GRAPH, triples);
        Set<Node> nodes = new HashSet<>();
        for (Triple triple : triples.list()) {
            nodes.add(triple.getSubject());
        }
        assertThat(nodes)
                .hasSizeGreaterThan(15)
                .allSatisfy(node -> assertThat(triples.objects(node, StandardTerms.RDF_TYPE))
                        .isNotEmpty())
                .allSatisfy(node -> assertThat(triples.objects(node, StandardTerms.RDFS_LABEL))
                        .isNotEmpty());
    }

    @Test
    void the_same_record_gives_the_same_triples_in_the_same_order() {
        mapper.map(new FilledRecord().build(), triples);
        Triples again = new Triples();
        TrialMapper other = new TrialMapper(Iris.published(), SCHEMES);
        other.map(new TrialFixture().build(), new Triples());
        other.map(new FilledRecord().build(), again);
        assertThat(again.list()).isEqualTo(triples.list());
    }

    @Test
    void another_base_names_the_data_and_leaves_the_vocabulary() {
        TrialMapper elsewhere = new TrialMapper(new Iris("http://localhost:3030/"), SCHEMES);
        elsewhere.map(new FilledRecord().build(), triples);
        assertThat(triples.list()).allSatisfy(triple -> {
            assertThat(triple.getSubject().getURI()).doesNotStartWith("https://w3id.org/trialgraph/trial");
            assertThat(triple.getPredicate().getURI()).doesNotStartWith("http://localhost");
        });
        assertThat(triples.list().get(0).getSubject().getURI()).isEqualTo("http://localhost:3030/trial/NCT04221971");
    }

    @Test
    void an_identifier_that_cannot_be_a_name_is_rejected_and_nothing_is_sent() {
        TrialFixture fixture = new TrialFixture();
        fixture.key = new TrialKey.Minted("a\u0000b");
        List<Problem> problems = mapper.map(fixture.build(), triples);
        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.UNUSABLE_IDENTIFIER);
        assertThat(triples.list()).isEmpty();
    }

    @Test
    void characters_that_no_format_can_hold_are_replaced_and_reported() {
        TrialFixture fixture = new TrialFixture();
        fixture.description =
                new Description(Optional.of("a\u0000b\tc\r\nd\uD800e\uFFFFf\uD83D\uDE00"), Optional.empty());
        fixture.conditions = new Conditions(List.of("AML"), List.of("clean"));
        List<Problem> problems = mapper.map(fixture.build(), triples);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.ILLEGAL_CHARACTERS);
            assertThat(problem.field()).isEqualTo("description.briefSummary");
        });
        assertThat(triples.graph()
                        .contains(
                                TRIAL,
                                ConditionTerms.BRIEF_SUMMARY,
                                NodeFactory.createLiteralString("a\uFFFDb\tc\r\nd\uFFFDe\uFFFDf\uD83D\uDE00")))
                .isTrue();
    }

    private static boolean hasBlankNode(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }
}
