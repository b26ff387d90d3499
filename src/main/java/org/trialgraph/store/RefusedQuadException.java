package org.trialgraph.store;

import org.apache.jena.sparql.core.Quad;

/**
 * A quad that cannot be stored: blank node, illegal IRI, ill-formed literal. None of the quads handed in with it was
 * taken; the build goes on, so that the caller can reject the one record that stated it.
 */
public final class RefusedQuadException extends StoreException {
    private static final long serialVersionUID = 1L;

    private final transient Quad quad;

    RefusedQuadException(Quad quad, String problem) {
        super("Refused quad: " + quad + ": " + problem
                + ". No quad of its batch was taken; correct or leave out the statement and hand the batch in again.");
        this.quad = quad;
    }

    /** The quad that was refused. */
    public Quad quad() {
        return quad;
    }
}
