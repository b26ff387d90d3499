package org.trialgraph.cli.bench;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.trialgraph.rdf.Iris;
import org.trialgraph.rdf.Schemes;
import org.trialgraph.rdf.TrialMapper;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.ctgov.CtgovJsonReader;
import org.trialgraph.trial.Origin;

/** The way of whole records of ClinicalTrials.gov from bytes to triples, which are counted and dropped. */
final class BytesToTriples {
    private static final Origin ORIGIN = new Origin("bench", 1);

    private final CtgovJsonReader reader = new CtgovJsonReader();
    private final TrialMapper mapper = new TrialMapper(Iris.published(), Schemes.bundled());

    /** What becomes of a record's bytes. */
    Reading read(byte[] record) {
        return reader.read(new RawRecord(record, ORIGIN));
    }

    /** Reads and maps the records; how many triples they give. */
    long count(List<byte[]> records) {
        Counting sink = new Counting();
        for (byte[] record : records) {
            read(record).match(accepted -> mapper.map(accepted.record(), sink), rejected -> List.of());
        }
        return sink.triples;
    }

    private static final class Counting extends StreamRDFBase {
        private long triples;

        @Override
        public void triple(Triple triple) {
            triples++;
        }
    }
}
