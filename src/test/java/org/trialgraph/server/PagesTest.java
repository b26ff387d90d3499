package org.trialgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see: sections, links that hold on any host, and text that stays text. */
class PagesTest {

    private static SampleServer sample;

    @BeforeAll
    static void start() {
        sample = new SampleServer();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static Document page(String path) {
        HttpResponse<String> response = sample.get(path, "Accept", "text/html");
        assertThat(SampleServer.header(response, "Content-Security-Policy")).contains("default-src 'self'");
        return Jsoup.parse(response.body(), sample.server.address() + path.substring(1));
    }

    private static String text(Document page, String selector) {
        return page.select(selector).eachText().toString();
    }

    @Test
    void a_trial_s_page_has_its_title_facts_and_parts_in_order() {
        Document page = page("/trial/NCT04221971");
        assertThat(text(page, "h1")).contains("NK cells for leukaemia that came back");
        assertThat(text(page, "#facts"))
                .contains("unknown status")
                .contains("2020-02")
                .contains("Wuhan Union Hospital, China");
        assertThat(page.select("#outcome .part h3").eachText())
                .containsExactly("Adverse events", "Remission", "Survival");
        assertThat(text(page, "#criteria")).contains("18 years or older").contains("Pregnancy");
        assertThat(page.select("#criteria li.level-1").eachText()).hasSize(1);
        assertThat(text(page, "#document")).contains("NCT04221971 at ClinicalTrials.gov");
        assertThat(page.select(".formats a").eachText()).containsExactly("Turtle", "JSON-LD", "N-Triples", "RDF/XML");
    }

    @Test
    void every_statement_about_a_trial_is_on_its_page() {
        Document page = page("/trial/NCT04221971");
        assertThat(text(page, "#others")).contains("planned enrolment").contains("identifiers.org");
    }

    @Test
    void a_concept_s_page_lists_what_leads_to_it() {
        Document page = page("/concept/status/UNKNOWN");
        assertThat(text(page, "h1")).contains("unknown status");
        assertThat(page.select("#incoming a[href=../../trial/NCT04221971]").size())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/trial/",
                "/trial/NCT04221971",
                "/trial/NCT04221971/arm/1",
                "/concept/status/UNKNOWN",
                "/sparql",
                "/study/NCT04221971",
                "/place/CN/wuhan",
                "/trial/NCT99999999",
                "/trial/CTRI%2F2020%2F01%2F022636",
            })
    void links_of_a_page_lead_to_pages(String path) {
        List<Element> links = page(path).select("a[href], link[href]");
        assertThat(links).hasSizeGreaterThan(5);
        for (Element link : links) {
            String address = link.absUrl("href").replaceFirst("#.*$", "");
            if (address.startsWith(sample.server.address())) {
                assertThat(sample.get(address).statusCode())
                        .as(path + " -> " + address)
                        .isIn(200, 404);
                assertThat(link.attr("href")).doesNotContain("localhost");
            }
        }
        String own = links.stream()
                .map(link -> link.attr("href").replaceFirst("\\?.*$", ""))
                .collect(Collectors.joining(" "));
        assertThat(own).doesNotContain("w3id.org/trialgraph").doesNotContain("javascript:");
    }

    @Test
    void hostile_texts_are_shown_as_text() {
        for (String path : List.of("/trial/NCT00000001", "/", "/trial/", "/trial/NCT00000001/arm/1")) {
            Document page = page(path);
            assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
            assertThat(page.select("img, svg, [onload], [onerror]")).isEmpty();
        }
        assertThat(text(page("/trial/NCT00000001"), "h1"))
                .contains("<script>alert('title')</script><img src=x onerror=alert(1)>");
        assertThat(page("/trial/NCT00000001").body().text())
                .contains("</script><script>alert('summary')</script>")
                .contains("javascript:alert(1)");
    }

    @Test
    void a_page_is_the_same_under_every_host_name() throws IOException {
        String one = raw("trials.example.org");
        assertThat(one).doesNotContain("trials.example.org").contains("NK cells for leukaemia");
        assertThat(raw("other.example.net")).isEqualTo(one);
    }

    private static String raw(String host) throws IOException {
        try (Socket socket = new Socket("localhost", sample.server.port())) {
            String request = "GET /trial/NCT04221971.html HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Host: " + host
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("Date:"))
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void the_list_of_trials_is_paged() {
        Document page = page("/trial/");
        assertThat(page.select("table.list tbody tr")).hasSize(3);
        assertThat(text(page, ".pages")).contains("Page 1 of 1");
        assertThat(sample.get("/trial/?page=0").statusCode()).isEqualTo(400);
        assertThat(sample.get("/trial/?page=9").statusCode()).isEqualTo(404);
        assertThat(sample.get("/trial").statusCode()).isEqualTo(301);
    }

    @Test
    void the_example_queries_run() {
        List<String> addresses = page("/sparql").select("details a").eachAttr("href");
        assertThat(addresses).hasSizeGreaterThan(3);
        for (String address : addresses) {
            HttpResponse<String> response = sample.get(address);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(response.body()).select("table.list")).hasSize(1);
        }
    }

    @Test
    void a_reader_gets_a_page_for_what_is_missing() {
        HttpResponse<String> response = sample.get("/trial/NCT99999999", "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Not found");
    }
}
