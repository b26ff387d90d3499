package org.trialgraph.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.trialgraph.resource.Bundled;

/** The ontology, its alignments and the concept schemes, which every graph carries so that it explains itself. */
final class VocabularyFiles {
    private VocabularyFiles() {}

    static void send(StreamRDF out) {
        List<Bundled> schemes = Bundled.in("ontology/schemes", ".ttl");
        if (schemes.isEmpty()) {
            throw new IllegalStateException("The program was packed without concept schemes; build it again.");
        }
        Stream.concat(
                        Stream.of(new Bundled("ontology/trialgraph.ttl"), new Bundled("ontology/alignments.ttl")),
                        schemes.stream())
                .forEach(file ->
                        RDFParser.create().source(file.open()).lang(Lang.TURTLE).parse(out));
    }
}
