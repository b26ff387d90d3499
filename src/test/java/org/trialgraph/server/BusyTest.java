package org.trialgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trialgraph.server.sparql.QueryLimits;

/** Slow queries of some leave room for the requests of others. */
class BusyTest {
    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @Test
    void who_cannot_be_served_soon_is_told_when_to_come_again() {
        QueryLimits one = QueryLimits.standard().withRunning(1).withTimeout(Duration.ofSeconds(6));
        try (SampleServer server = new SampleServer(ServerSettings.onPort(0).withLimits(one))) {
            List<CompletableFuture<HttpResponse<String>>> asked = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> server.post("/sparql", "application/sparql-query", SLOW),
                            task -> new Thread(task).start()))
                    .limit(4)
                    .toList();
            assertThat(server.get("/health").statusCode()).isEqualTo(200);
            List<HttpResponse<String>> answers =
                    asked.stream().map(CompletableFuture::join).toList();
            assertThat(answers).allMatch(answer -> answer.statusCode() == 503);
            assertThat(answers)
                    .allMatch(
                            answer -> answer.headers().firstValue("Retry-After").isPresent());
            assertThat(answers)
                    .filteredOn(answer -> answer.body().contains("busy"))
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(answers)
                    .filteredOn(answer -> answer.body().contains("took longer"))
                    .isNotEmpty();
            assertThat(server.get("/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(200);
        }
    }
}
