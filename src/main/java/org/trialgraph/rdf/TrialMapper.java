package org.trialgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.system.StreamRDF;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.SourceDocument;
import org.trialgraph.trial.TrialKey;
import org.trialgraph.trial.TrialRecord;

/**
 * States records as triples: the mappers of all parts, in the order of the record.
 *
 * <p>The same record gives the same triples in the same order. In which graph they stand is the caller's choice: they
 * are sent as triples, to be wrapped in quads by the sink. A record's triples hold no two alike only by chance; sinks
 * are sets. Safe for many threads; what is remembered between records changes speed only.
 */
public final class TrialMapper {
    private final Iris iris;
    private final Literals literals = new Literals();
    private final List<Mapper> mappers;
    private final DocumentMapper documents;

    /** Mappers that name nodes by {@code iris} and find concepts in {@code schemes}. */
    public TrialMapper(Iris iris, Schemes schemes) {
        this.iris = iris;
        this.documents = new DocumentMapper(iris);
        this.mappers = List.of(
                new IdentificationMapper(),
                new ProgressMapper(iris, schemes),
                new SponsorshipMapper(new Organisations(iris, schemes)),
                new ConditionMapper(new ConditionMatcher(schemes)),
                new DesignMapper(),
                new TreatmentMapper(new AgentMatcher(schemes)),
                new OutcomeMapper(),
                new EligibilityMapper(),
                new PlaceMapper(new Localities(iris, schemes)),
                new PublicationMapper(),
                new DerivedMapper());
    }

    /**
     * Sends what the record says of its trial.
     *
     * @return what was wrong; a problem of kind {@link ProblemKind#UNUSABLE_IDENTIFIER} means that nothing was sent
     */
    public List<Problem> map(TrialRecord record, StreamRDF out) {
        TrialKey key = record.trial().identification().key();
        Optional<String> trial = iris.trial(key.text());
        if (trial.isEmpty()) {
            return unusable(record.document(), key);
        }
        Statements statements =
                new Statements(trial.get(), out, record.document().origin(), literals);
        for (Mapper mapper : mappers) {
            mapper.map(record.trial(), statements);
        }
        return statements.problems();
    }

    /**
     * Sends the description of a document, which always belongs in the default graph.
     *
     * @param key the trial that the document describes
     * @param voice where the document's statements of the trial stand
     * @return what was wrong, as with {@link #map}
     */
    public List<Problem> mapDocument(SourceDocument document, TrialKey key, Voice voice, StreamRDF out) {
        Optional<String> trial = iris.trial(key.text());
        if (trial.isEmpty()) {
            return unusable(document, key);
        }
        Statements statements = new Statements(trial.get(), out, document.origin(), literals);
        documents.map(document, voice, statements);
        return statements.problems();
    }

    private static List<Problem> unusable(SourceDocument document, TrialKey key) {
        return List.of(
                new Problem(ProblemKind.UNUSABLE_IDENTIFIER, document.origin(), "identification.key", key.text()));
    }
}
