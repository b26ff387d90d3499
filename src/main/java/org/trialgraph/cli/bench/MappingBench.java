package org.trialgraph.cli.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** CPU of the way from bytes to triples against a Jackson token scan of the same bytes, in one thread. */
final class MappingBench {
    private static final int PAIRS = 11;
    private static final JsonFactory JSON = new JsonFactory();

    private final List<byte[]> records;
    private final BytesToTriples mapping = new BytesToTriples();

    MappingBench(List<byte[]> records) {
        this.records = List.copyOf(records);
    }

    /** Prints the figures, or INVALID where the two sides did not see the same records. */
    void run(PrintStream out) throws Exception {
        Paired bare = new Paired();
        Paired withText = new Paired();
        long triples = mapping.count(records);
        boolean valid = true;
        WarmUp.until(() -> {
            mapping.count(records);
            scanAll(false);
            scanAll(true);
        });
        for (int round = 0; round < PAIRS; round++) {
            long[] counted = new long[3];
            double ours = Cpu.mean(() -> counted[0] = mapping.count(records));
            double tokens = Cpu.mean(() -> counted[1] = scanAll(false));
            double texts = Cpu.mean(() -> counted[2] = scanAll(true));
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
        out.println("  against a Jackson token scan, CPU ratio:              " + bare.ratio() + ", goal 2.20");
        out.println("  against a Jackson scan that reads every value's text: " + withText.ratio());
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
}
