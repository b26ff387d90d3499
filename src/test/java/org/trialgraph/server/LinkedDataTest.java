package org.trialgraph.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dereferencing the IRIs of the graph: five representations of each node, and honest answers for everything else. */
class LinkedDataTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String TRIAL = "/trial/NCT04221971";
    private static SampleServer sample;

    @BeforeAll
    static void start() {
        sample = new SampleServer();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static Graph parse(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(text.getBytes(UTF_8)))
                .lang(lang)
                .parse(graph);
        return graph;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trial/NCT04221971",
                "/trial/CTRI%2F2020%2F01%2F022636",
                "/trial/CTRI%2f2020%2F01%2F022636/arm/1",
                "/trial/NCT04221971/arm/1",
                "/concept/status/UNKNOWN",
                "/concept/status",
                "/concept/drug/total%20body%20irradiation",
                "/organisation/wuhan-union-hospital",
                "/place/CN/wuhan",
                "/study/NCT04221971",
                "/document/ctgov/0123456789abcdef",
                "/ontology",
                "/ontology/schemes/phase",
                "/.well-known/void",
            })
    void each_resource_has_five_representations_that_say_the_same(String path) {
        Graph turtle = parse(sample.get(path, "Accept", "text/turtle").body(), Lang.TURTLE);
        assertThat(parse(sample.get(path, "Accept", "TEXT/Turtle").body(), Lang.TURTLE)
                        .isIsomorphicWith(turtle))
                .isTrue();
        assertThat(turtle.size()).isPositive();
        assertThat(parse(sample.get(path, "Accept", "application/ld+json").body(), Lang.JSONLD11)
                        .isIsomorphicWith(turtle))
                .isTrue();
        assertThat(parse(sample.get(path + ".nt").body(), Lang.NTRIPLES).isIsomorphicWith(turtle))
                .isTrue();
        assertThat(parse(sample.get(path + ".rdf").body(), Lang.RDFXML).isIsomorphicWith(turtle))
                .isTrue();
        HttpResponse<String> page = sample.get(path, "Accept", BROWSER);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(SampleServer.header(page, "Content-Type")).startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trial/NCT04221971", "/trial/NCT00000001", "/concept/status/UNKNOWN"})
    void a_page_holds_the_same_triples_as_json_ld(String path) {
        String page = sample.get(path + ".html").body();
        String jsonLd = Jsoup.parse(page)
                .select("script[type=application/ld+json]")
                .get(0)
                .data();
        Graph turtle = parse(sample.get(path + ".ttl").body(), Lang.TURTLE);
        assertThat(parse(jsonLd, Lang.JSONLD11).isIsomorphicWith(turtle)).isTrue();
        assertThat(jsonLd).contains("\"@context\": {").doesNotContain("<");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle;charset=utf-8",
        "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples",
        "application/rdf+xml, application/rdf+xml",
        "text/html, text/html;charset=utf-8",
        "*/*, text/html;charset=utf-8",
        "text/*, text/html;charset=utf-8",
        "'text/*;q=0.5, text/turtle', text/turtle;charset=utf-8",
        "'text/html;q=0.4, application/rdf+xml;q=0.5', application/rdf+xml",
        "'text/turtle;q=0.1, */*;q=0.9', text/html;charset=utf-8",
        "'text/html;q=0, */*', text/turtle;charset=utf-8",
        "'application/xhtml+xml, application/ld+json;q=0.9, image/png', application/ld+json",
        "'" + BROWSER + "', text/html;charset=utf-8",
    })
    void the_accept_header_chooses_the_representation(String accept, String contentType) {
        HttpResponse<String> get = sample.get(TRIAL, "Accept", accept);
        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(SampleServer.header(get, "Content-Type").replace(" ", "")).isEqualTo(contentType);
        assertThat(SampleServer.header(get, "Vary")).isEqualTo("Accept");
        HttpResponse<String> head = sample.send("HEAD", TRIAL, Optional.empty(), "Accept", accept);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "Content-Length", "ETag", "Vary", "Link")) {
            assertThat(SampleServer.header(head, name)).isEqualTo(SampleServer.header(get, name));
        }
    }

    @Test
    void a_suffix_is_stronger_than_the_accept_header() {
        HttpResponse<String> response = sample.get(TRIAL + ".nt", "Accept", "text/html");
        assertThat(SampleServer.header(response, "Content-Type")).isEqualTo("application/n-triples");
    }

    @Test
    void links_name_the_iri_and_the_other_representations() {
        String links = SampleServer.header(sample.get(TRIAL), "Link");
        assertThat(links)
                .contains("<https://w3id.org/trialgraph/trial/NCT04221971>; rel=\"canonical\"")
                .contains("<./NCT04221971.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
    }

    @Test
    void a_known_entity_is_not_sent_again() {
        HttpResponse<String> first = sample.get(TRIAL, "Accept", "text/turtle");
        String tag = SampleServer.header(first, "ETag");
        assertThat(tag).startsWith("\"0123456789abcdef");
        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            HttpResponse<String> again = sample.get(TRIAL, "Accept", "text/turtle", "If-None-Match", known);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(SampleServer.header(again, "ETag")).isEqualTo(tag);
        }
        assertThat(sample.get(TRIAL, "Accept", "text/html", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_trial_is_described_with_its_parts_its_evidence_and_labels() {
        Graph graph = parse(sample.get(TRIAL + ".ttl").body(), Lang.TURTLE);
        String iri = SampleServer.BASE + "trial/NCT04221971";
        for (String part : List.of("/arm/1", "/outcome/10", "/criterion/3", "/evidence/1", "/condition/1")) {
            assertThat(graph.contains(NodeFactory.createURI(iri + part), null, null))
                    .isTrue();
        }
        assertThat(sample.get(TRIAL + ".ttl").body())
                .contains("Wuhan Union Hospital, China")
                .contains("acute myeloid leukemia");
    }

    @Test
    void other_nodes_are_described_with_what_leads_to_them() {
        assertThat(sample.get("/organisation/wuhan-union-hospital.nt").body())
                .contains("<https://w3id.org/trialgraph/trial/NCT04221971> "
                        + "<https://w3id.org/trialgraph/ontology#leadSponsor> "
                        + "<https://w3id.org/trialgraph/organisation/wuhan-union-hospital> .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trial/NCT99999999",
                "/trial/NCT04221971/arm/7",
                "/concept/status/NO_SUCH",
                "/organisation/nobody",
                "/nothing",
                "/trial/NCT99999999.ttl",
                "/ontology/nothing",
                "/assets/../../pom.xml",
                "/assets/other.js",
                "/assets",
                "/trials",
                "/trial/?page=2",
            })
    void what_the_graph_does_not_know_is_404_in_words(String path) throws Exception {
        assertThat(RawRequest.status(sample.server.port(), "GET " + path + " HTTP/1.1"))
                .isIn(path.contains("..") ? 400 : 404, 404);
        HttpResponse<String> program = sample.get(path, "Accept", "text/turtle");
        assertThat(SampleServer.header(program, "Content-Type")).startsWith("text/plain");
        assertThat(program.body()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trial/%3E%20x",
                "/trial/%22%3E%3Cscript%3E",
                "/trial/..%2fx",
                "/trial/a%2F..%2F..%2Fb",
                "/trial/a%2F%2Fb",
                "/trial/a%2F",
                "/trial/%2e%2e/x",
                "/trial/a%00b",
                "/trial/%C3%28",
                "/trial/a%20b",
                "/trial/%zz",
                "/trial//",
                "/trial/a/b/c/d/e/f/g/h/i/j",
                "/concept/x%3E%20%3Fs%20%3Fp%20%3Fo/y",
                "/concept/drug/a%5Cb",
                "/concept/drug/%7B%7D",
                "/trial/'%22",
                "/trial/a;b=c",
                "/place/CN/%0d%0aX-Evil:1",
            })
    void hostile_addresses_never_reach_the_graph(String path) throws Exception {
        assertThat(RawRequest.status(sample.server.port(), "GET " + path + " HTTP/1.1"))
                .isBetween(400, 499);
    }

    @Test
    void nothing_acceptable_is_406_and_a_broken_header_is_400() {
        HttpResponse<String> response = sample.get(TRIAL, "Accept", "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/turtle");
        assertThat(sample.get(TRIAL, "Accept", "text/html;q=much").statusCode()).isEqualTo(200);
        assertThat(sample.get(TRIAL, "Accept", "<script>").statusCode()).isEqualTo(400);
    }

    @Test
    void the_dataset_is_described_with_counts_partitions_and_links() {
        Graph graph = parse(sample.get("/.well-known/void.ttl").body(), Lang.TURTLE);
        assertThat(graph.isEmpty()).isFalse();
        assertThat(sample.get("/.well-known/void", "Accept", "application/n-triples")
                        .body())
                .contains("void#sparqlEndpoint> <" + sample.server.address() + "sparql>")
                .contains("void#exampleResource> <https://w3id.org/trialgraph/trial/CTRI%2F2020%2F01%2F022636>")
                .contains("void#class> <https://w3id.org/trialgraph/ontology#Trial>")
                .contains("void#linkPredicate> <http://www.w3.org/2002/07/owl#sameAs>")
                .contains("void#objectsTarget> <https://identifiers.org/>")
                .contains("license> <https://creativecommons.org/licenses/by/4.0/>");
        assertThat(sample.get("/", "Accept", "text/turtle").body())
                .isEqualTo(sample.get("/.well-known/void.ttl").body());
    }
}
