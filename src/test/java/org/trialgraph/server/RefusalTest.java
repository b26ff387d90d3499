package org.trialgraph.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.server.sparql.QueryLimits;

/** What the endpoint refuses, with which status, and that the graph stays what it was. */
class RefusalTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static SampleServer sample;
    private static SampleServer small;
    private static long before;

    @BeforeAll
    static void start() {
        sample = new SampleServer();
        QueryLimits limits = QueryLimits.standard()
                .withTimeout(Duration.ofMillis(300))
                .withRows(50)
                .withAnswerBytes(20_000);
        small = new SampleServer(ServerSettings.onPort(0).withLimits(limits));
        before = size();
    }

    @AfterAll
    static void stop_and_see_that_nothing_was_written() {
        assertThat(size()).isEqualTo(before);
        sample.close();
        small.close();
    }

    private static long size() {
        return Txn.calculateRead(sample.graph, () -> sample.graph.stream().count());
    }

    private static HttpResponse<String> ask(String query) {
        return sample.get("/sparql?query=" + URLEncoder.encode(query, UTF_8));
    }

    private static void assertRefused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(SampleServer.header(response, "Content-Type").toLowerCase(Locale.ROOT))
                .startsWith("text/plain");
        assertThat(SampleServer.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.body()).isNotBlank();
    }

    @Test
    void a_comment_that_a_carriage_return_ends_hides_nothing_from_the_limits() {
        HttpResponse<String> response = ask("#\rSELECT * " + "{".repeat(2000) + "}".repeat(2000));
        assertRefused(response, 400);
        assertThat(response.body()).contains("nested too deeply");
    }

    @Test
    void a_syntax_error_is_told_with_its_line_and_column() {
        HttpResponse<String> response = ask("SELECT *\nWHERE { ?s ?p }");
        assertRefused(response, 400);
        assertThat(response.body()).contains("line 2, column 15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:22/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT ?x { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT (COUNT(*) AS ?n) { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } } }",
            })
    void service_is_refused_in_words(String query) {
        HttpResponse<String> response = ask(query);
        assertRefused(response, 400);
        assertThat(response.body()).contains("SERVICE is not offered yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(8000) AS ?x) {}",
                "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(<java:java.lang.Thread>(?o)) }",
                "SELECT * { ?s ?p ?o BIND(<http://jena.apache.org/ARQ/function#now>() AS ?x) }",
                "SELECT (COUNT(<http://jena.apache.org/ARQ/function#wait>(1)) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:a.B>(?s))",
                "SELECT ?s { ?s ?p ?o } ORDER BY <java:a.B>(?s)",
                "SELECT ?x { ?s ?p ?o } GROUP BY (<java:a.B>(?s) AS ?x)",
                "SELECT ?s { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER(<java:a.B>(?s)) } }",
                "CONSTRUCT { ?s ?p ?x } WHERE { { SELECT ?s ?p (<java:a.B>(?o) AS ?x) { ?s ?p ?o } } }",
                "SELECT (GROUP_CONCAT(STR(<java:a.B>(?s))) AS ?x) { ?s ?p ?o MINUS { ?s ?p 1 FILTER(<java:a.B>(?s)) } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER(<java:a.B>(?q)) } }",
                "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?n) { ?s ?p ?o }",
                "SELECT * { ?s <java:a.B> ?o }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#concat> ?o }",
                "SELECT * { ?s ?p ?o LATERAL { ?o ?q ?r } }",
                "JSON { 's': ?s } WHERE { ?s ?p ?o }",
                "SELECT * { ?s <a>{1,5000} ?o }",
                "LOAD <file:///etc/passwd>",
                "INSERT DATA { <a> <b> <c> }",
                "DROP ALL",
            })
    void what_is_no_plain_query_is_refused(String query) {
        assertRefused(ask(query), 400);
    }

    @Test
    void casts_of_xml_schema_are_no_foreign_functions() {
        assertThat(ask("SELECT (<http://www.w3.org/2001/XMLSchema#integer>('7') AS ?n) {}")
                        .body())
                .contains("\"7\"");
    }

    @Test
    void updates_are_refused_in_every_form() {
        String update = "INSERT DATA { <http://example.org/a> <http://example.org/b> 1 }";
        assertRefused(sample.post("/sparql", FORM, "update=" + URLEncoder.encode(update, UTF_8)), 400);
        assertThat(ask(update).body()).contains("read-only");
        assertRefused(sample.post("/sparql", "application/sparql-update", update), 415);
        assertRefused(sample.get("/sparql?update=" + URLEncoder.encode(update, UTF_8)), 400);
        assertRefused(sample.post("/sparql", FORM, "query=ASK%7B%7D&using-graph-uri=http://a"), 400);
        assertRefused(sample.post("/sparql", "text/turtle", "<http://a> <http://b> 1 ."), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "MKCOL", "PROPFIND", "G", "HEA"})
    void methods_that_write_are_refused_everywhere(String method) {
        for (String path : new String[] {"/sparql", "/sparql?default", "/", "/trial/NCT04221971", "/sparql/data"}) {
            HttpResponse<String> response = sample.send(method, path, Optional.of("x"));
            assertRefused(response, 405);
            assertThat(SampleServer.header(response, "Allow")).startsWith("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql?default",
                "/sparql?graph=http://example.org/g",
                "/sparql?query=ASK%7B%7D&query=ASK%7B%7D",
                "/sparql?query=",
                "/sparql?query=ASK%7B%7D&timeout=-1",
                "/sparql?query=ASK%7B%7D&timeout=soon",
                "/sparql?query=ASK%7B%7D&output=thrift",
                "/sparql?query=%C3%28",
                "/sparql?query=ASK%7B%7D%zz",
            })
    void what_is_no_query_operation_is_refused(String path) throws Exception {
        assertThat(RawRequest.status(sample.server.port(), "GET " + path + " HTTP/1.1"))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/$/ping, 404",
        "/$/server, 404",
        "/$/compact/sparql, 404",
        "/$/metrics, 404",
        "/sparql/get, 404",
        "/sparql/data, 404",
        "/dataset, 404",
        "/.well-known/other, 404",
        "/WEB-INF/web.xml, 404",
    })
    void there_is_no_door_of_fuseki_s_own(String path, int status) {
        assertRefused(sample.get(path), status);
        assertRefused(sample.post(path, FORM, "query=ASK%7B%7D"), 405);
    }

    @Test
    void parameters_of_the_request_are_not_repeated_in_the_answer() {
        String evil = URLEncoder.encode("x\"?><script>alert(1)</script>", UTF_8);
        for (String output : new String[] {"json", "xml", "csv"}) {
            HttpResponse<String> response = sample.get("/sparql?query=ASK%7B%7D&output=" + output + "&callback=" + evil
                    + "&stylesheet=" + evil + "&force-accept=text%2Fhtml");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).doesNotContain("alert").doesNotContain("stylesheet");
            assertThat(SampleServer.header(response, "Content-Type")).doesNotContain("html");
        }
        assertThat(sample.get("/sparql?query=ASK%7B%7D&output=" + evil).body()).doesNotContain("alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "{", "[", "!", "-", "{ { {"})
    void deep_nesting_is_refused_before_it_is_parsed(String sign) {
        for (int depth : new int[] {100, 1_000, 10_000}) {
            String query = "SELECT * { FILTER(" + sign.repeat(depth) + " }";
            assertRefused(sample.post("/sparql", "application/sparql-query", query), 400);
        }
    }

    @Test
    void long_queries_are_refused() {
        String query = "SELECT * { ?s ?p \"" + "a".repeat(70_000) + "\" }";
        assertRefused(sample.post("/sparql", "application/sparql-query", query), 413);
        assertRefused(sample.post("/sparql", FORM, "query=" + URLEncoder.encode(query, UTF_8)), 413);
        assertRefused(sample.post("/sparql", FORM, "query=" + "a".repeat(400_000)), 413);
        String inList = "SELECT * { ?s ?p ?o FILTER(?o IN (" + "1,".repeat(20_000) + "1)) }";
        assertRefused(sample.post("/sparql", "application/sparql-query", inList), 400);
    }

    @Test
    void a_body_that_is_not_utf8_or_has_no_type_is_refused() throws Exception {
        int port = sample.server.port();
        assertThat(RawRequest.status(port, "POST /sparql HTTP/1.1", "Content-Length: 0"))
                .isEqualTo(400);
        assertRefused(sample.post("/sparql", "application/sparql-query; charset=UTF-16", "ASK {}"), 415);
        assertThat(RawRequest.statusOfBody(port, new byte[] {'A', 'S', 'K', (byte) 0xC3, '(', '{', '}'}))
                .isEqualTo(400);
    }

    @Test
    void nothing_acceptable_is_told_by_406_and_a_broken_header_by_400() {
        assertRefused(sample.get("/sparql?query=ASK%7B%7D", "Accept", "image/png"), 406);
        assertRefused(sample.get("/sparql?query=ASK%7B%7D", "Accept", "text/turtle"), 406);
        assertRefused(sample.get("/sparql?query=ASK%7B%7D", "Accept", "nonsense"), 400);
    }

    @Test
    void an_answer_with_too_many_rows_is_413_and_never_a_cut_200() {
        String all = "SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D";
        assertRefused(small.get("/sparql?query=" + all), 413);
        assertRefused(small.get("/sparql?query=CONSTRUCT%20WHERE%20%7B%3Fs%20%3Fp%20%3Fo%7D"), 413);
        assertThat(small.get("/sparql?query=" + all + "%20LIMIT%2050").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_answer_with_too_many_bytes_is_413() {
        String query = "SELECT (REPLACE(STR(RAND()), '.', '" + "x".repeat(2_000) + "') AS ?x) { }";
        assertRefused(small.post("/sparql", "application/sparql-query", query), 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY SHA512(CONCAT(STR(?a), STR(?l))) LIMIT 1",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STRLEN(CONCAT(STR(?a), STR(?l))) > 5000) }",
                "SELECT (COUNT(*) AS ?n) { ?a (<x>|!<y>)* ?b . ?c (<x>|!<y>)* ?d . ?e (<x>|!<y>)* ?f . ?g (<x>|!<y>)* ?h }",
            })
    void a_query_that_takes_too_long_is_503(String query) {
        long start = System.nanoTime();
        assertRefused(small.post("/sparql", "application/sparql-query", query), 503);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(small.get("/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(200);
    }

    @Test
    void a_client_can_lower_the_timeout_but_not_raise_it() {
        String query =
                URLEncoder.encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", UTF_8);
        assertRefused(sample.get("/sparql?query=" + query + "&timeout=1"), 503);
        assertThat(sample.get("/sparql?query=" + query + "&timeout=1").body()).contains("its 1 s");
        assertRefused(small.get("/sparql?query=" + query + "&timeout=600"), 503);
    }
}
