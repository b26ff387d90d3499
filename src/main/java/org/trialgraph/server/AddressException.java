package org.trialgraph.server;

import java.io.IOException;

/** The server cannot listen where it was told to. */
public class AddressException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with a text that names the address and what to do. */
    public AddressException(String text) {
        super(text);
    }
}
