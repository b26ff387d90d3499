package org.trialgraph.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Quads for tests. */
final class Quads {
    private static final String BASE = "https://w3id.org/trialgraph/";

    private Quads() {}

    /** Parses N-Quads without any check. */
    static List<Quad> parse(String text) {
        List<Quad> quads = new ArrayList<>();
        RDFParser.fromString(text, Lang.NQUADS).checking(false).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }

            @Override
            public void triple(Triple triple) {
                quads.add(new Quad(Quad.defaultGraphIRI, triple));
            }
        });
        return quads;
    }

    /** Five triples of trial {@code number} in the default graph and two quads in a graph of its own. */
    static List<Quad> trial(int number) {
        String trial = "<" + BASE + "trial/NCT%08d>".formatted(number);
        String graph = "<" + BASE + "document/ctgov/%016x>".formatted(number);
        String tg = "<" + BASE + "ontology#";
        return parse(trial + " " + tg + "briefTitle> \"NK cells, trial " + number + " \\\"ß\\\" \\n 日本 😀\"@en .\n"
                + trial + " " + tg + "startDate> \"2021-0" + (1 + number % 9)
                + "\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth> .\n"
                + trial + " " + tg + "enrolment> \"" + number + "\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n"
                + trial + " " + tg + "phase> <" + BASE + "concept/phase/PHASE" + (1 + number % 4) + "> .\n"
                + trial + " " + tg + "hasResults> \"true\"^^<http://www.w3.org/2001/XMLSchema#boolean> .\n"
                + trial + " " + tg + "briefTitle> \"an older title\" " + graph + " .\n"
                + trial + " " + tg + "phase> <" + BASE + "concept/phase/PHASE1> " + graph + " .\n");
    }

    /** Publishes a generation with so many trials. */
    static Manifest publish(GraphStore store, int trials) {
        try (GenerationBuilder build = store.newGeneration()) {
            for (int number = 1; number <= trials; number++) {
                build.accept(trial(number));
            }
            return build.publish();
        }
    }
}
