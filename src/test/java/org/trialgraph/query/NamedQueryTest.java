package org.trialgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;

class NamedQueryTest {
    private static final String TEXT = """
            # title: Trials in a country
            # answers: Which trials have a site in a country?
            # parameter: country concept:country — the country
            # parameter: least integer = 1 — fewest participants
            # example: country=China
            PREFIX tg: <https://w3id.org/trialgraph/ontology#>
            SELECT ?trial { ?trial tg:country ?country ; tg:enrolment ?number . FILTER (?number >= ?least) }
            ORDER BY ?trial
            """;

    private static final DatasetGraph DATA =
            RDFParser.create().fromString("""
                    @prefix tg: <https://w3id.org/trialgraph/ontology#> .
                    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                    @prefix country: <https://w3id.org/trialgraph/concept/country/> .
                    country:CN skos:inScheme <https://w3id.org/trialgraph/concept/country> ;
                        skos:notation "CN" ; skos:prefLabel "China"@en .
                    country:NL skos:inScheme <https://w3id.org/trialgraph/concept/country> ;
                        skos:notation "NL" ; skos:prefLabel "Netherlands"@en .
                    <urn:trial:x1> tg:country country:CN ; tg:enrolment 10 .
                    <urn:trial:x2> tg:country country:NL ; tg:enrolment 30 .
                    """).lang(Lang.TURTLE).toDatasetGraph();

    private final Questions questions = new Questions(DATA, "https://example.org/", Duration.ofSeconds(10));
    private final NamedQuery query = NamedQuery.parse("trials-in-country", TEXT);

    private List<String> ask(Map<String, String> values) {
        return questions.ask(query, values, exec -> {
            RowSet rows = exec.select();
            List<String> trials = new java.util.ArrayList<>();
            rows.forEachRemaining(row -> trials.add(row.get(Var.alloc("trial")).getURI()));
            return List.copyOf(trials);
        });
    }

    @Test
    void the_header_is_read() {
        assertThat(query.title()).isEqualTo("Trials in a country");
        assertThat(query.parameters()).extracting(Parameter::variable).containsExactly("country", "least");
        assertThat(query.example()).contains("country=China");
    }

    @Test
    void a_parameter_without_value_stays_free_and_a_default_is_used() {
        assertThat(ask(Map.of())).containsExactly("urn:trial:x1", "urn:trial:x2");
        assertThat(ask(Map.of("least", "20"))).containsExactly("urn:trial:x2");
    }

    @Test
    void a_concept_is_given_by_notation_or_by_label_in_any_case() {
        assertThat(ask(Map.of("country", "CN"))).containsExactly("urn:trial:x1");
        assertThat(ask(Map.of("country", "china"))).containsExactly("urn:trial:x1");
    }

    @Test
    void what_does_not_fit_is_refused_in_words() {
        assertThatThrownBy(() -> ask(Map.of("country", "Atlantis"))).hasMessageContaining("no concept of the scheme");
        assertThatThrownBy(() -> ask(Map.of("least", "many"))).hasMessageContaining("whole number");
        assertThatThrownBy(() -> ask(Map.of("colour", "red"))).hasMessageContaining("takes country, least");
    }

    @Test
    void a_value_is_bound_as_a_term_and_never_becomes_query_text() {
        assertThatThrownBy(() -> ask(Map.of("country", "CN> . ?s ?p ?o . <x"))).isInstanceOf(QueryException.class);
        assertThat(ask(Map.of("least", "1"))).hasSize(2);
    }

    @Test
    void a_broken_query_names_line_and_column() {
        assertThatThrownBy(() -> questions.ask("SELECT * { ?s ?p }", exec -> 0)).hasMessageContaining("line 1, column");
    }

    @Test
    void a_header_without_title_is_refused() {
        assertThatThrownBy(() -> NamedQuery.parse("x", "# answers: y\nASK {}")).hasMessageContaining("# title:");
    }
}
