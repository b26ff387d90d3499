package org.trialgraph.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.trialgraph.server.dataset.DatasetFacts;
import org.trialgraph.server.sparql.GuardedQuery;

/**
 * A running server of one read-only graph.
 *
 * <pre>{@code
 * try (TrialGraphServer server = TrialGraphServer.start(graph, facts, ServerSettings.onPort(3330))) {
 *     server.join();
 * }
 * }</pre>
 */
public final class TrialGraphServer implements AutoCloseable {

    // Identifiers of some registers have slashes, which stand as %2F in the IRIs of their trials.
    private static final UriCompliance ADDRESSES =
            UriCompliance.DEFAULT.with("TRIALGRAPH", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR);
    private static final int MOST_THREADS = 32;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int FORM_PARAMETERS = 50;
    private static final long IDLE_MILLIS = 30_000;
    private static final long STOP_MILLIS = 5_000;

    private final FusekiServer fuseki;

    private TrialGraphServer(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Builds and starts a server.
     *
     * @param graph the graph to serve; nothing in the server writes to it
     * @throws AddressException if the host to listen at is no address of this machine
     * @throws PortTakenException if another program listens at the port
     * @throws IOException if the server cannot start for another reason
     */
    public static TrialGraphServer start(DatasetGraph graph, DatasetFacts facts, ServerSettings settings)
            throws IOException {
        requireOwnAddress(settings.host());
        Site site = new Site(graph, facts, settings);
        FusekiServer fuseki = build(graph, settings, site);
        try {
            fuseki.start();
        } catch (FusekiException e) {
            fuseki.stop();
            if (ExceptionUtils.indexOfType(e, BindException.class) >= 0) {
                throw new PortTakenException(settings.host(), settings.port(), e);
            }
            throw new IOException("The server cannot start: " + ExceptionUtils.getRootCauseMessage(e), e);
        }
        TrialGraphServer server = new TrialGraphServer(fuseki);
        site.reachedAt(settings.publicAddress().orElse(server.address()));
        return server;
    }

    /**
     * Looks whether a server with these settings could listen.
     *
     * @throws AddressException if the host to listen at is no address of this machine, or the port is taken
     */
    public static void requireFree(ServerSettings settings) throws IOException {
        requireOwnAddress(settings.host());
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the server does, so that a port just given back is free
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (BindException e) {
            throw new PortTakenException(settings.host(), settings.port(), e);
        }
    }

    private static void requireOwnAddress(String host) throws IOException {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                throw new AddressException(
                        "This machine has no address " + host + "; choose one of its own with --host.");
            }
        } catch (UnknownHostException e) {
            throw new AddressException("There is no address " + host + "; choose one of this machine with --host.");
        }
    }

    private static FusekiServer build(DatasetGraph graph, ServerSettings settings, Site site) {
        DataService queries =
                DataService.newBuilder(graph).addEndpoint(Operation.Query).build();
        FusekiServer fuseki = FusekiServer.create()
                .port(settings.port())
                .numServerThreads(2, MOST_THREADS)
                .registerOperation(Operation.Query, new GuardedQuery(settings.base(), settings.limits(), site.pages()))
                .addFilter("/*", new FrontDoor(site))
                .add(FrontDoor.ENDPOINT, queries)
                .build();
        limit(fuseki.getJettyServer(), settings);
        return fuseki;
    }

    private static void limit(Server jetty, ServerSettings settings) {
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector listener) {
                listener.setHost(settings.host());
                listener.setIdleTimeout(IDLE_MILLIS);
                HttpConfiguration http = listener.getConnectionFactory(HttpConnectionFactory.class)
                        .getHttpConfiguration();
                http.setRequestHeaderSize(HEADER_BYTES);
                http.setUriCompliance(ADDRESSES);
            }
        }
        for (ServletContextHandler context : jetty.getDescendants(ServletContextHandler.class)) {
            // A form's percent-encoding makes three bytes of one.
            context.setMaxFormContentSize(3 * settings.limits().textBytes());
            context.setMaxFormKeys(FORM_PARAMETERS);
            context.setErrorHandler(new PlainErrors());
        }
        jetty.setHandler(new GracefulHandler(jetty.getHandler()));
        jetty.setErrorHandler(new PlainErrors());
        jetty.setStopTimeout(STOP_MILLIS);
    }

    /** Returns the port at which the server listens. */
    public int port() {
        return fuseki.getPort();
    }

    /** Returns the address of the front page on this machine, with a slash at its end. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    /** Stops the server: running requests get a few seconds to end, new ones are refused. */
    public void stop() {
        fuseki.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
