package org.trialgraph.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.trialgraph.rdf.Schemes;
import org.trialgraph.source.Inputs;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.RecordReader;
import org.trialgraph.text.Extractor;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.TrialRecord;
import org.trialgraph.trial.finding.Findings;

/** Reads documents in their order and says what the text of each record states. */
public final class Extraction implements Pipeline.Task {
    private final Extractor extractor = new Extractor(Schemes.bundled().terms());
    private final BiConsumer<TrialRecord, Findings> found;
    private final Consumer<Problem> rejected;

    /**
     * An extraction that hands on what it finds.
     *
     * @param found takes each accepted record with its findings
     * @param rejected is told of each record that was not understood
     */
    public Extraction(BiConsumer<TrialRecord, Findings> found, Consumer<Problem> rejected) {
        this.found = found;
        this.rejected = rejected;
    }

    /**
     * Runs over files and folders.
     *
     * @throws IOException if a folder cannot be listed
     */
    public void over(List<Path> inputs) throws IOException {
        new Pipeline(Readers.all(), 1).runInOrder(Inputs.files(inputs), this);
    }

    @Override
    public void record(RecordReader reader, RawRecord raw) {
        reader.read(raw).match(accepted -> extract(accepted.record()), refused -> refuse(refused.problem()));
    }

    private boolean extract(TrialRecord record) {
        found.accept(record, extractor.extract(record));
        return true;
    }

    private boolean refuse(Problem problem) {
        rejected.accept(problem);
        return false;
    }

    @Override
    public void rejected(Problem problem) {
        rejected.accept(problem);
    }
}
