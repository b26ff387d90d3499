package org.trialgraph.rdf;

import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** What may be an IRI; {@code NodeFactory} itself checks nothing. */
final class IriSyntax {
    private IriSyntax() {}

    /** Whether the text is an absolute IRI without violations (RFC 3987, and the rules of its scheme). */
    static boolean isLegal(String text) {
        try {
            IRIx iri = IRIx.create(text);
            return iri.isAbsolute() && !iri.hasViolations();
        } catch (IRIException e) {
            return false;
        }
    }

    /** Whether names can be made by adding to the text. */
    static boolean isLegalBase(String text) {
        return (text.startsWith("https://") || text.startsWith("http://"))
                && text.endsWith("/")
                && text.indexOf('?') < 0
                && text.indexOf('#') < 0
                && isLegal(text);
    }
}
