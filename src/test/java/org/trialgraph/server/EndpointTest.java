package org.trialgraph.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking queries: every way of asking, every form of answer. */
class EndpointTest {

    private static final String SELECT =
            "PREFIX tg: <https://w3id.org/trialgraph/ontology#> SELECT ?t ?n { ?t tg:enrolment ?n }";
    private static final String CONSTRUCT = "CONSTRUCT WHERE { ?t a <https://w3id.org/trialgraph/ontology#Trial> }";
    private static final String TRIAL = "https://w3id.org/trialgraph/trial/NCT04221971";

    private static SampleServer sample;

    @BeforeAll
    static void start() {
        sample = new SampleServer();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static String asked(String query) {
        return "/sparql?query=" + URLEncoder.encode(query, UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json, bindings",
        "application/json, application/json, bindings",
        "application/sparql-results+xml, application/sparql-results+xml, <binding name=",
        "application/xml, application/xml, <binding name=",
        "text/csv, text/csv;charset=utf-8, 't,n'",
        "text/tab-separated-values, text/tab-separated-values;charset=utf-8, ?t",
        "text/html, text/html;charset=utf-8, <th scope",
        "*/*, application/sparql-results+json, bindings",
        "'text/csv;q=0.5, application/sparql-results+xml', application/sparql-results+xml, <binding name=",
        "'text/html;q=0, text/csv;q=0.1, image/png', text/csv;charset=utf-8, 't,n'",
    })
    void rows_come_in_the_form_asked_for(String accept, String contentType, String part) {
        HttpResponse<String> response = sample.get(asked(SELECT), "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(SampleServer.header(response, "Content-Type").replace(" ", ""))
                .isEqualTo(contentType);
        assertThat(SampleServer.header(response, "Vary")).contains("Accept");
        assertThat(response.body()).contains(part).contains(TRIAL.replace("https://w3id.org/trialgraph/", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/sparql-results+json",
        "xml, application/sparql-results+xml",
        "csv, text/csv;charset=utf-8",
        "tsv, text/tab-separated-values;charset=utf-8",
        "html, text/html;charset=utf-8",
    })
    void a_truth_value_and_rows_come_in_the_form_of_a_known_word(String word, String contentType) {
        for (String query : new String[] {"ASK {}", SELECT}) {
            HttpResponse<String> response = sample.get(asked(query) + "&output=" + word, "Accept", "image/png");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(SampleServer.header(response, "Content-Type").replace(" ", ""))
                    .isEqualTo(contentType);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, Turtle",
        "application/ld+json, JSON-LD",
        "application/n-triples, N-Triples",
        "application/rdf+xml, RDF/XML",
        "*/*, Turtle",
    })
    void triples_come_in_the_form_asked_for(String accept, String lang) {
        HttpResponse<String> response = sample.get(asked(CONSTRUCT), "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(parse(response.body(), lang).size()).isEqualTo(3);
    }

    private static Graph parse(String text, String lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        Lang syntax = switch (lang) {
            case "Turtle" -> Lang.TURTLE;
            case "JSON-LD" -> Lang.JSONLD11;
            case "N-Triples" -> Lang.NTRIPLES;
            default -> Lang.RDFXML;
        };
        RDFParser.source(new ByteArrayInputStream(text.getBytes(UTF_8)))
                .lang(syntax)
                .parse(graph);
        return graph;
    }

    @Test
    void describe_gives_the_triples_of_a_node() {
        HttpResponse<String> response = sample.get(asked("DESCRIBE <" + TRIAL + "/arm/1>"), "Accept", "text/turtle");
        assertThat(parse(response.body(), "Turtle").size()).isEqualTo(5);
    }

    @Test
    void a_form_and_a_body_ask_like_an_address() {
        String expected = sample.get(asked(SELECT)).body();
        String form = "query=" + URLEncoder.encode(SELECT, UTF_8);
        assertThat(sample.post("/sparql", "application/x-www-form-urlencoded", form)
                        .body())
                .isEqualTo(expected);
        assertThat(sample.post("/sparql", "application/sparql-query", SELECT).body())
                .isEqualTo(expected);
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() {
        HttpResponse<String> get = sample.get(asked(SELECT));
        HttpResponse<String> head = sample.send("HEAD", asked(SELECT), Optional.empty());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "Content-Length", "Vary"}) {
            assertThat(SampleServer.header(head, name)).isEqualTo(SampleServer.header(get, name));
        }
    }

    @Test
    void named_graphs_are_asked_by_their_documents() {
        String query = "SELECT ?g ?title { GRAPH ?g { ?t <https://w3id.org/trialgraph/ontology#briefTitle> ?title } }";
        assertThat(sample.get(asked(query), "Accept", "text/csv").body())
                .contains("document/medpath/fedcba9876543210,\"NK cells, as another page has it\"");
        String parameter = "&default-graph-uri=" + SampleServer.BASE + "document/medpath/fedcba9876543210";
        assertThat(sample.get(asked("SELECT * { ?s ?p ?o }") + parameter, "Accept", "text/csv")
                        .body())
                .hasLineCount(2);
    }

    @Test
    void answers_are_open_to_pages_of_other_sites_without_credentials() {
        HttpResponse<String> response = sample.get(asked(SELECT), "Origin", "https://example.org");
        assertThat(SampleServer.header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(SampleServer.header(response, "Access-Control-Allow-Credentials"))
                .isEmpty();
        HttpResponse<String> preflight =
                sample.send("OPTIONS", "/sparql", Optional.empty(), "Origin", "https://example.org");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(SampleServer.header(preflight, "Access-Control-Allow-Methods"))
                .isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void without_a_query_the_endpoint_describes_itself(String accept) {
        HttpResponse<String> response = sample.get("/sparql", "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(SampleServer.header(response, "Content-Type")).startsWith(accept);
        assertThat(response.body())
                .contains("sparql-service-description#")
                .contains(sample.server.address() + "sparql");
    }

    @Test
    void without_a_query_a_browser_gets_a_form() {
        HttpResponse<String> response =
                sample.get("/sparql", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("<textarea").contains("PREFIX tg:").contains("action=\"./sparql\"");
    }
}
