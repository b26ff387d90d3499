package org.trialgraph.cli.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trialgraph.rdf.Schemes;
import org.trialgraph.text.Extractor;
import org.trialgraph.trial.TrialRecord;
import org.trialgraph.trial.finding.Findings;

/** CPU of finding facts in the text of records against reading and mapping the same records, in one thread. */
final class ExtractionBench {
    private static final int PAIRS = 7;

    private final List<byte[]> records;
    private final List<TrialRecord> read = new ArrayList<>();
    private final BytesToTriples mapping = new BytesToTriples();
    private final Extractor extractor = new Extractor(Schemes.bundled().terms());

    ExtractionBench(List<byte[]> records) {
        this.records = List.copyOf(records);
        for (byte[] record : records) {
            mapping.read(record).match(accepted -> read.add(accepted.record()), rejected -> false);
        }
    }

    /** Prints the figures, or INVALID where rounds did not find the same. */
    void run(PrintStream out) throws Exception {
        Paired pairs = new Paired();
        long found = extractAll();
        long triples = mapping.count(records);
        boolean valid = found > 0 && triples > 0;
        WarmUp.until(() -> {
            extractAll();
            mapping.count(records);
        });
        for (int round = 0; round < PAIRS; round++) {
            long[] counted = new long[2];
            double ours = Cpu.mean(() -> counted[0] = extractAll());
            double theirs = Cpu.mean(() -> counted[1] = mapping.count(records));
            valid &= counted[0] == found && counted[1] == triples;
            pairs.add(ours, theirs);
        }
        print(out, valid, found, pairs);
    }

    private void print(PrintStream out, boolean valid, long found, Paired pairs) {
        out.println("extraction: " + read.size() + " studies, " + found + " findings");
        if (!valid) {
            out.println("  INVALID: rounds did not give the same counts");
            return;
        }
        out.printf(
                Locale.ROOT,
                "  record to findings %.2f s CPU, bytes to triples %.2f s CPU%n",
                pairs.ourMedian(),
                pairs.theirMedian());
        out.println("  against reading and mapping the same bytes, CPU ratio: " + pairs.ratio() + ", goal 1.00");
    }

    private long extractAll() {
        long found = 0;
        for (TrialRecord record : read) {
            Findings findings = extractor.extract(record);
            found += findings.facts().size()
                    + findings.criteria().size()
                    + findings.absences().size();
        }
        return found;
    }
}
