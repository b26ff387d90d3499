package org.trialgraph.server.page;

import org.apache.jena.graph.Node;
import org.trialgraph.rdf.Vocabulary;
import org.trialgraph.server.node.Labels;

/**
 * The addresses to which a page links.
 *
 * @param root the relative way from the page to the front page
 * @param base the base IRI of the graph
 */
public record Links(String root, String base) {

    /** Returns the links of a page under this path, which starts with a slash. */
    public static Links from(String path, String base) {
        long slashes = path.chars().filter(c -> c == '/').count();
        return new Links(slashes <= 1 ? "./" : "../".repeat((int) slashes - 1), base);
    }

    /** Returns the address of an IRI: relative within the graph, itself if it is http(s), else nothing. */
    public String href(String iri) {
        if (iri.startsWith(base)) {
            return root + iri.substring(base.length());
        }
        if (iri.startsWith(Vocabulary.BASE)) {
            return root + iri.substring(Vocabulary.BASE.length());
        }
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
    }

    /** Returns a node or a literal as a page shows it. */
    public Value value(Node node, Labels labels) {
        if (node.isURI()) {
            return new Value(labels.of(node), href(node.getURI()), "");
        }
        return node.isLiteral() ? literal(node) : new Value(node.toString(), "", "");
    }

    private Value literal(Node node) {
        String text = node.getLiteralLexicalForm();
        boolean isAddress = text.matches("https?://[^\\s<>\"]+");
        return new Value(text, isAddress ? text : "", node.getLiteralLanguage());
    }
}
