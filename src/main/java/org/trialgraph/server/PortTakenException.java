package org.trialgraph.server;

/** The server could not start because another program listens at its port. */
public final class PortTakenException extends AddressException {

    private static final long serialVersionUID = 1L;

    private final int port;

    /** Creates the exception for a port. */
    public PortTakenException(String host, int port, Throwable cause) {
        super("Port " + port + " at " + host + " is taken by another program; choose another with --port.");
        initCause(cause);
        this.port = port;
    }

    /** Returns the port that is taken. */
    public int port() {
        return port;
    }
}
