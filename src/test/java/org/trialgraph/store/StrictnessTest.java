package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of each quad that is fed and the strict re-read of the dump give the same verdict. */
class StrictnessTest {
    private static final Node IRI = NodeFactory.createURI("https://example.org/s");
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static final List<Node> LEGAL = List.of(
            NodeFactory.createURI("https://example.org/%e2%82%AC"),
            NodeFactory.createURI("https://example.org/é日"),
            NodeFactory.createURI("urn:isbn:0000"),
            NodeFactory.createURI("mailto:a@example.org"),
            NodeFactory.createURI("doi:10.1000/1"),
            NodeFactory.createLiteralString("\"\\\n\r\t\b\f\u0000\u007f\u0085\u2028 😀"),
            NodeFactory.createLiteralLang("x", "zh-Hans"),
            typed("2021-02-28", "date"),
            typed("0999", "gYear"),
            typed("P18Y", "duration"),
            typed("1e3", "double"),
            NodeFactory.createLiteralDT(
                    "x", TypeMapper.getInstance().getSafeTypeByName("https://example.org/own-datatype")));

    private static final List<Node> ILLEGAL = List.of(
            NodeFactory.createURI("https://example.org/a b"),
            NodeFactory.createURI("https://example.org/a|b"),
            NodeFactory.createURI("https://example.org/{a}"),
            NodeFactory.createURI("https://example.org/a\\b"),
            NodeFactory.createURI("https://example.org/a\"b"),
            NodeFactory.createURI("https://example.org/a^b`"),
            NodeFactory.createURI("https://example.org/[x]"),
            NodeFactory.createURI("https://example.org/#a#b"),
            NodeFactory.createURI("https://example.org/%zz"),
            NodeFactory.createURI("https://example.org/\u0001"),
            NodeFactory.createURI("https://example.org/\ue000"),
            NodeFactory.createURI("http:///no-host"),
            NodeFactory.createURI("urn:x"),
            NodeFactory.createURI("relative"),
            NodeFactory.createURI("//example.org/"),
            NodeFactory.createURI(""),
            NodeFactory.createLiteralLang("x", "e"),
            typed("x", "integer"),
            typed("2021-02-29", "date"),
            typed("999", "gYear"),
            typed("yes", "boolean"),
            typed("", "decimal"));

    private static Node typed(String lexical, String type) {
        return NodeFactory.createLiteralDT(lexical, TypeMapper.getInstance().getSafeTypeByName(XSD + type));
    }

    @Test
    void what_is_accepted_is_read_back() {
        for (Node node : LEGAL) {
            Quad quad = new Quad(Quad.defaultGraphIRI, IRI, IRI, node);
            byte[] line = new QuadLines().checked(List.of(quad)).get(0);
            assertThatCode(() -> reread(line)).as(node.toString()).doesNotThrowAnyException();
        }
    }

    @Test
    void what_the_re_read_refuses_is_refused_when_fed() {
        for (Node node : ILLEGAL) {
            Quad quad = new Quad(Quad.defaultGraphIRI, IRI, IRI, node);
            byte[] line = new QuadLines().line(quad);
            assertThatThrownBy(() -> reread(line)).as(node.toString()).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> new QuadLines().checked(List.of(quad)))
                    .as(node.toString())
                    .isInstanceOf(RefusedQuadException.class);
        }
    }

    private static void reread(byte[] line) throws Exception {
        byte[] text = (new String(line, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
        Dump.read("a test", () -> new ByteArrayInputStream(text), StreamRDFLib.sinkNull());
    }

    @Test
    void terms_that_no_dump_could_carry_are_refused() {
        Node blank = NodeFactory.createBlankNode();
        Node half = NodeFactory.createLiteralString("half \ud83d");
        Node reserved = NodeFactory.createURI("urn:x-arq:UnionGraph");
        Node disguised = NodeFactory.createURI("_:b0");
        List<Quad> quads = List.of(
                new Quad(Quad.defaultGraphIRI, blank, IRI, IRI),
                new Quad(Quad.defaultGraphIRI, IRI, IRI, blank),
                new Quad(blank, IRI, IRI, IRI),
                new Quad(reserved, IRI, IRI, IRI),
                new Quad(Quad.defaultGraphIRI, IRI, IRI, half),
                new Quad(Quad.defaultGraphIRI, IRI, IRI, disguised),
                new Quad(Quad.defaultGraphIRI, half, IRI, IRI),
                new Quad(Quad.defaultGraphIRI, IRI, Node.ANY, IRI));
        for (Quad quad : quads) {
            assertThatThrownBy(() -> new QuadLines().checked(List.of(quad)))
                    .as(quad.toString())
                    .isInstanceOf(RefusedQuadException.class);
        }
    }

    @Test
    void the_re_read_names_the_offending_line(@TempDir Path folder) throws Exception {
        List<byte[]> lines = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Node object = NodeFactory.createURI("https://example.org/" + (number == 2 ? "a b" : "ab"));
            Node subject = NodeFactory.createURI("https://example.org/s" + number);
            lines.add(new QuadLines().line(new Quad(Quad.defaultGraphIRI, subject, IRI, object)));
        }
        Path dump = folder.resolve("dump.nq.gz");
        Dump.write(dump, SortedLines.of(lines.iterator()), done -> {});
        assertThatThrownBy(() -> Tdb2Load.load(dump, folder.resolve("tdb2"), done -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("<https://example.org/s2>")
                .hasMessageContaining("a b");
    }

    @Test
    void the_faster_writer_of_terms_writes_what_jena_writes() {
        List<Node> nodes = new ArrayList<>(LEGAL);
        for (Quad quad : Quads.trial(7)) {
            nodes.add(quad.getObject());
        }
        for (Node node : nodes) {
            String line = new String(
                    new QuadLines().line(new Quad(Quad.defaultGraphIRI, IRI, IRI, node)), StandardCharsets.UTF_8);
            String jena = NodeFmtLib.strNT(node);
            assertThat(line).isEqualTo("<https://example.org/s> <https://example.org/s> " + jena + " .");
        }
    }
}
