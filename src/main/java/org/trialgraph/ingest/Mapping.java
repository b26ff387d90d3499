package org.trialgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.trialgraph.rdf.Voice;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.RecordReader;
import org.trialgraph.store.GenerationBuilder;
import org.trialgraph.store.RefusedQuadException;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.SourceDocument;
import org.trialgraph.trial.TrialKey;
import org.trialgraph.trial.TrialRecord;

/** The second pass: every record is read, mapped and sent to its graph, and the report is kept. */
final class Mapping implements Pipeline.Task {
    private final Claims claims;
    private final Mappers mappers;
    private final GenerationBuilder generation;
    private final BuildReport report;
    private final BuildListener listener;
    private final long total;
    private final AtomicLong done = new AtomicLong();

    Mapping(Survey survey, Mappers mappers, GenerationBuilder generation, BuildReport report, BuildListener listener) {
        this.claims = survey.claims();
        this.mappers = mappers;
        this.generation = generation;
        this.report = report;
        this.listener = listener;
        this.total = survey.records();
    }

    @Override
    public void record(RecordReader reader, RawRecord raw) {
        reader.read(raw)
                .match(accepted -> map(accepted.record(), accepted.problems()), rejected -> reject(rejected.problem()));
        listener.at("Mapping", done.incrementAndGet(), total);
    }

    @Override
    public void rejected(Problem problem) {
        reject(problem);
        listener.at("Mapping", done.incrementAndGet(), total);
    }

    private boolean reject(Problem problem) {
        report.rejected(problem);
        return false;
    }

    private boolean map(TrialRecord record, List<Problem> readingProblems) {
        SourceDocument document = record.document();
        TrialKey key = record.trial().identification().key();
        if (mappers.iris().trial(key.text()).isEmpty()) {
            return reject(new Problem(ProblemKind.UNUSABLE_IDENTIFIER, document.origin(), "", key.text()));
        }
        List<Problem> problems = new ArrayList<>(readingProblems);
        try {
            place(record, problems);
        } catch (RefusedQuadException e) {
            return reject(
                    new Problem(ProblemKind.UNUSABLE_STATEMENT, document.origin(), "", String.valueOf(e.getMessage())));
        }
        report.accepted(document.origin(), problems);
        return true;
    }

    private void place(TrialRecord record, List<Problem> problems) {
        SourceDocument document = record.document();
        switch (claims.role(record)) {
            case VOICE -> state(record, Voice.DEFAULT_GRAPH, Quad.defaultGraphIRI, problems);
            case ASIDE ->
                state(
                        record,
                        Voice.NAMED_GRAPH,
                        NodeFactory.createURI(mappers.iris().document(document)),
                        problems);
            case DUPLICATE ->
                problems.add(new Problem(
                        ProblemKind.DUPLICATE_DOCUMENT,
                        document.origin(),
                        "",
                        record.trial().identification().key().text()));
        }
    }

    private void state(TrialRecord record, Voice voice, Node graph, List<Problem> problems) {
        QuadBatch statements = new QuadBatch(graph);
        problems.addAll(mappers.map(record, statements));
        QuadBatch description = QuadBatch.forDefaultGraph();
        TrialKey key = record.trial().identification().key();
        problems.addAll(mappers.trials().mapDocument(record.document(), key, voice, description));
        generation.accept(statements.quads());
        generation.accept(description.quads());
    }
}
