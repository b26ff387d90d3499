package org.trialgraph.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.Checker;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Refuses quads that the strict re-read of the dump would refuse, so that an ill-formed statement costs its record and
 * not the build. One instance serves one thread.
 */
final class TermCheck {
    private static final int REMEMBERED = 50_000;
    private static final ErrorHandler THROWING = new StrictErrors();

    private final Set<String> legal = new HashSet<>();

    /** Throws if the quad cannot be stored as it is. */
    void check(Quad quad) {
        require(quad, quad.getSubject().isURI(), "the subject is no IRI");
        require(quad, quad.getPredicate().isURI(), "the predicate is no IRI");
        Node object = quad.getObject();
        require(quad, object.isURI() || object.isLiteral(), "the object is neither an IRI nor a literal");
        boolean named = !QuadLines.isDefaultGraph(quad);
        require(quad, !named || quad.getGraph().isURI(), "the graph is no IRI");
        try {
            iri(quad.getSubject());
            iri(quad.getPredicate());
            term(object);
            if (named) {
                iri(quad.getGraph());
            }
        } catch (RiotException | IRIException problem) {
            throw new RefusedQuadException(quad, String.valueOf(problem.getMessage()));
        }
    }

    private void term(Node node) {
        if (node.isURI()) {
            iri(node);
            return;
        }
        wellFormed(node.getLiteralLexicalForm());
        iri(node.getLiteralDatatypeURI());
        Checker.checkLiteral(node, THROWING, -1, -1);
    }

    private void iri(Node node) {
        iri(node.getURI());
    }

    private void iri(@Nullable String iri) {
        if (iri == null || legal.contains(iri)) {
            return;
        }
        wellFormed(iri);
        if (iri.startsWith("urn:x-arq:")) {
            throw new RiotException("<" + iri + "> is a name that Jena keeps for itself");
        }
        if (iri.startsWith("_:")) {
            throw new RiotException("<" + iri + "> is a blank node in disguise");
        }
        IRIx parsed = IRIx.create(iri);
        if (parsed.isRelative()) {
            throw new RiotException("<" + iri + "> is a relative IRI");
        }
        parsed.handleViolations((isError, message) -> {
            throw new RiotException(message);
        });
        if (legal.size() >= REMEMBERED) {
            legal.clear();
        }
        legal.add(iri);
    }

    // UTF-8 cannot carry half of a surrogate pair: it would be replaced by a question mark without a word.
    private static void wellFormed(String text) {
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                throw new RiotException("half of a surrogate pair at character " + i);
            }
            i += Character.charCount(character);
        }
    }

    private static void require(Quad quad, boolean condition, String problem) {
        if (!condition) {
            throw new RefusedQuadException(quad, problem);
        }
    }
}
