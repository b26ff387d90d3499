package org.trialgraph.cli.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.trialgraph.rdf.Iris;
import org.trialgraph.rdf.Schemes;
import org.trialgraph.rdf.TrialMapper;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.ctgov.CtgovJsonReader;
import org.trialgraph.trial.Origin;

/** CPU of the way from bytes to triples against a Jackson token scan of the same bytes, in one thread. */
final class MappingBench {
    private static final int PAIRS = 11;
    private static final JsonFactory JSON = new JsonFactory();

    private final List<byte[]> records;
    private final CtgovJsonReader reader = new CtgovJsonReader();
    private final TrialMapper mapper = new TrialMapper(Iris.published(), Schemes.bundled());

    MappingBench(List<byte[]> records) {
        this.records = List.copyOf(records);
    }

    /** Prints the figures, or INVALID where the two sides did not see the same records. */
    void run(PrintStream out) throws Exception {
        Paired bare = new Paired();
        Paired withText = new Paired();
        long triples = mapAll();
        boolean valid = true;
        WarmUp.until(() -> {
            mapAll();
            scanAll(false);
            scanAll(true);
        });
        for (int round = 0; round < PAIRS; round++) {
            long[] counted = new long[3];
            double ours = Cpu.seconds(() -> counted[0] = mapAll());
            double tokens = Cpu.seconds(() -> counted[1] = scanAll(false));
            double texts = Cpu.seconds(() -> counted[2] = scanAll(true));
            valid &= counted[0] == triples && counted[1] == counted[2] && counted[1] > 0;
            bare.add(ours, tokens);
            withText.add(ours, texts);
        }
        print(out, valid, triples, bare, withText);
    }

    private void print(PrintStream out, boolean valid, long triples, Paired bare, Paired withText) {
        long bytes = records.stream().mapToLong(record -> record.length).sum();
        out.println("mapping: " + records.size() + " studies, " + bytes / 1_000_000 + " MB, " + triples + " triples");
        if (!valid) {
            out.println("  INVALID: rounds did not give the same counts");
            return;
        }
        out.printf(
                Locale.ROOT,
                "  bytes to triples %.2f s CPU, %.0f studies/s, %.0f triples/s%n",
                bare.ourMedian(),
                records.size() / bare.ourMedian(),
                triples / bare.ourMedian());
        out.println("  against a Jackson token scan, CPU ratio:              " + bare.ratio());
        out.println("  against a Jackson scan that reads every value's text: " + withText.ratio());
    }

    private long mapAll() {
        Counting sink = new Counting();
        Origin origin = new Origin("bench", 1);
        for (byte[] record : records) {
            Reading reading = reader.read(new RawRecord(record, origin));
            reading.match(accepted -> mapper.map(accepted.record(), sink), rejected -> List.of());
        }
        return sink.triples;
    }

    private long scanAll(boolean text) throws IOException {
        long tokens = 0;
        for (byte[] record : records) {
            try (JsonParser in = JSON.createParser(record)) {
                while (in.nextToken() != null) {
                    tokens++;
                    if (text && in.currentToken().isScalarValue()) {
                        in.getText();
                    }
                }
            }
        }
        return tokens;
    }

    private static final class Counting extends StreamRDFBase {
        private long triples;

        @Override
        public void triple(Triple triple) {
            triples++;
        }
    }
}
