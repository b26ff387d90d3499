package org.trialgraph.server;

import java.util.Optional;
import org.trialgraph.rdf.Iris;
import org.trialgraph.server.sparql.QueryLimits;

/**
 * How a server is reached and what a query may cost.
 *
 * @param host the address to listen at; {@code 127.0.0.1} keeps the server to this machine, {@code 0.0.0.0} opens it
 * @param port the port to listen at; 0 takes any free one
 * @param base the base IRI of the graph, with a slash at its end
 * @param publicAddress the address under which clients reach the server, with a slash at its end, if it stands behind
 *     another one; never taken from a request
 * @param limits what a query may cost
 */
public record ServerSettings(String host, int port, String base, Optional<String> publicAddress, QueryLimits limits) {

    /** The base IRI of a graph that was built without another one. */
    public static final String STANDARD_BASE = Iris.DEFAULT_BASE;

    /** Rejects bases and addresses without a slash at their end. */
    public ServerSettings {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("the base IRI has no slash at its end: " + base);
        }
        publicAddress.ifPresent(address -> {
            if (!address.endsWith("/")) {
                throw new IllegalArgumentException("the public address has no slash at its end: " + address);
            }
        });
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535: " + port);
        }
    }

    /** Returns the settings of a server for this machine only. */
    public static ServerSettings onPort(int port) {
        return new ServerSettings("127.0.0.1", port, STANDARD_BASE, Optional.empty(), QueryLimits.standard());
    }

    /** Returns these settings with another address to listen at. */
    public ServerSettings withHost(String other) {
        return new ServerSettings(other, port, base, publicAddress, limits);
    }

    /** Returns these settings with another base IRI of the graph. */
    public ServerSettings withBase(String other) {
        return new ServerSettings(host, port, other, publicAddress, limits);
    }

    /** Returns these settings with a public address. */
    public ServerSettings withPublicAddress(String other) {
        return new ServerSettings(host, port, base, Optional.of(other), limits);
    }

    /** Returns these settings with other limits of queries. */
    public ServerSettings withLimits(QueryLimits other) {
        return new ServerSettings(host, port, base, publicAddress, other);
    }
}
