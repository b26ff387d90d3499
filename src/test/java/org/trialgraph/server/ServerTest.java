package org.trialgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** Starting and stopping. */
class ServerTest {

    @Test
    void two_servers_listen_at_two_ports() {
        try (SampleServer one = new SampleServer();
                SampleServer other = new SampleServer()) {
            assertThat(one.server.port()).isNotEqualTo(other.server.port());
            assertThat(one.get("/health").statusCode()).isEqualTo(200);
            assertThat(other.get("/health").body())
                    .contains("generation 2026-11-22-1")
                    .contains("hash 0123456789abcdef");
        }
    }

    @Test
    void a_taken_port_is_named() {
        try (SampleServer first = new SampleServer()) {
            int port = first.server.port();
            assertThatThrownBy(() -> TrialGraphServer.start(
                            DatasetGraphFactory.empty(), SampleServer.facts(), ServerSettings.onPort(port)))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void an_address_that_is_not_of_this_machine_is_named() {
        for (String host : new String[] {"192.0.2.1", "no.such.host.invalid"}) {
            ServerSettings settings = ServerSettings.onPort(0).withHost(host);
            assertThatThrownBy(
                            () -> TrialGraphServer.start(DatasetGraphFactory.empty(), SampleServer.facts(), settings))
                    .isExactlyInstanceOf(AddressException.class)
                    .hasMessageContaining(host)
                    .hasMessageContaining("--host");
        }
    }

    @Test
    void a_taken_port_is_known_before_the_server_starts() {
        try (SampleServer first = new SampleServer()) {
            int port = first.server.port();
            assertThatThrownBy(() -> TrialGraphServer.requireFree(ServerSettings.onPort(port)))
                    .isInstanceOf(PortTakenException.class);
        }
    }

    @Test
    void a_stopped_server_answers_no_more() {
        SampleServer sample = new SampleServer();
        URI address = URI.create(sample.server.address());
        sample.close();
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void an_empty_graph_is_served_as_well() throws IOException {
        try (TrialGraphServer server = TrialGraphServer.start(
                DatasetGraphFactory.createTxnMem(), SampleServer.facts(), ServerSettings.onPort(0))) {
            for (String path : new String[] {"", "trial/", "sparql", ".well-known/void", "health"}) {
                assertThat(RawRequest.status(server.port(), "GET /" + path + " HTTP/1.1"))
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void a_public_address_goes_into_descriptions() {
        ServerSettings settings = ServerSettings.onPort(0).withPublicAddress("https://trials.example.org/graph/");
        try (SampleServer sample = new SampleServer(settings)) {
            assertThat(sample.get("/sparql", "Accept", "text/turtle").body())
                    .contains("<https://trials.example.org/graph/sparql>")
                    .doesNotContain("localhost");
        }
    }

    @Test
    void large_headers_are_refused() {
        try (SampleServer sample = new SampleServer()) {
            assertThat(sample.get("/health", "X-Large", "x".repeat(20_000)).statusCode())
                    .isEqualTo(431);
        }
    }
}
