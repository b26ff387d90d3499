package org.trialgraph.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.io.AWriterBase;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * Writes quads as N-Quads lines in UTF-8, without the line end; the default graph has no fourth term. One instance
 * serves one thread.
 */
final class QuadLines {
    private final TermText terms = new TermText();
    private final TermCheck check = new TermCheck();
    private final Text text = new Text();

    /** The lines of a batch, checked and with literals in the form in which the database gives them back. */
    List<byte[]> checked(List<Quad> quads) {
        List<byte[]> lines = new ArrayList<>(quads.size());
        for (Quad quad : quads) {
            check.check(quad);
            lines.add(line(quad, true));
        }
        return lines;
    }

    /** The line of a quad as it is. */
    byte[] line(Quad quad) {
        return line(quad, false);
    }

    private byte[] line(Quad quad, boolean asStored) {
        text.characters.setLength(0);
        term(quad.getSubject());
        term(quad.getPredicate());
        term(asStored ? stored(quad.getObject()) : quad.getObject());
        if (!isDefaultGraph(quad)) {
            term(quad.getGraph());
        }
        return text.characters.append('.').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void term(Node node) {
        terms.format(text, node);
        text.characters.append(' ');
    }

    static boolean isDefaultGraph(Quad quad) {
        return quad.getGraph() == null || quad.isDefaultGraph();
    }

    // TDB2 keeps numbers, times and truth values in eight bytes and gives them back in a lexical form of its own.
    private static Node stored(Node node) {
        if (!node.isLiteral() || !NodeIdInline.hasInlineDatatype(node)) {
            return node;
        }
        NodeId inline = NodeIdInline.inline(node);
        Node read = inline == null ? null : NodeIdInline.extract(inline);
        return read == null ? node : read;
    }

    /** Jena's writer over a string builder. */
    private static final class Text extends AWriterBase {
        private final StringBuilder characters = new StringBuilder(512);

        @Override
        public void print(char character) {
            characters.append(character);
        }

        @Override
        public void print(char[] part) {
            characters.append(part);
        }

        @Override
        public void print(String part) {
            characters.append(part);
        }

        @Override
        @SuppressWarnings("AnnotateFormatMethod") // Jena's method is as it is
        public void printf(String format, Object... arguments) {
            characters.append(String.format(format, arguments));
        }

        @Override
        public void println(String line) {
            characters.append(line).append('\n');
        }

        @Override
        public void println() {
            characters.append('\n');
        }

        @Override
        public void flush() {
            // Nothing is buffered elsewhere.
        }

        @Override
        public void close() {
            // Nothing to give back.
        }
    }
}
