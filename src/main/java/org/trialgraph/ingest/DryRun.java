package org.trialgraph.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.trialgraph.source.Inputs;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.RecordReader;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.TrialRecord;

/** Reads and maps documents on all cores and keeps nothing but counts. */
public final class DryRun implements Pipeline.Task {
    private final Mappers mappers = Mappers.of(GraphBuild.DEFAULT_BASE);
    private final LongAdder records = new LongAdder();
    private final LongAdder triples = new LongAdder();

    private DryRun() {}

    /** How many records were read, and how many triples they gave. */
    public record Result(long records, long triples) {}

    /**
     * Runs over files and folders.
     *
     * @throws IOException if a folder cannot be listed
     */
    public static Result over(List<Path> inputs) throws IOException {
        DryRun run = new DryRun();
        new Pipeline(Readers.all(), Runtime.getRuntime().availableProcessors()).run(Inputs.files(inputs), run);
        return new Result(run.records.sum(), run.triples.sum());
    }

    @Override
    public void record(RecordReader reader, RawRecord raw) {
        records.increment();
        reader.read(raw).match(accepted -> map(accepted.record()), rejected -> 0L);
    }

    private long map(TrialRecord record) {
        Counting sink = new Counting();
        mappers.map(record, sink);
        triples.add(sink.count);
        return sink.count;
    }

    @Override
    public void rejected(Problem problem) {
        records.increment();
    }

    private static final class Counting extends StreamRDFBase {
        private long count;

        @Override
        public void triple(Triple triple) {
            count++;
        }
    }
}
