package org.trialgraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.TrialKey;
import org.trialgraph.trial.TrialRecord;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;

/**
 * States what the text of a record says of its cells, regimen and population, each value with the words that say it.
 *
 * <p>Every value is a plain triple and an evidence node that names this very triple. The same findings give the same
 * triples in the same order. As with {@link TrialMapper}, the graph is the caller's choice; the findings belong into the
 * one that the record is stated in. Safe for many threads.
 */
public final class FindingMapper {
    private static final String SCOPE = "scope";
    private static final String YES = "yes";
    private static final Node CELLS = NodeFactory.createURI(Vocabulary.concept(SCOPE, "CELL_THERAPY_YES"));
    private static final Node NO_CELLS = NodeFactory.createURI(Vocabulary.concept(SCOPE, "CELL_THERAPY_NO"));

    private final Iris iris;
    private final Schemes schemes;
    private final Literals literals = new Literals();

    /** A mapper that names nodes by {@code iris} and finds concepts by their notation in {@code schemes}. */
    public FindingMapper(Iris iris, Schemes schemes) {
        this.iris = iris;
        this.schemes = schemes;
    }

    /**
     * Sends what is found in the text of a record. Nothing is sent when nothing is found.
     *
     * @param findings what the text of this very record states
     * @return what was wrong: values that are no concept ({@link ProblemKind#UNKNOWN_CODE}; they are kept as text),
     *     numbers that are none ({@link ProblemKind#MALFORMED_NUMBER}), or {@link ProblemKind#UNUSABLE_IDENTIFIER},
     *     with which nothing was sent
     */
    public List<Problem> map(TrialRecord record, Findings findings, StreamRDF out) {
        TrialKey key = record.trial().identification().key();
        Optional<String> trial = iris.trial(key.text());
        if (trial.isEmpty()) {
            return List.of(new Problem(
                    ProblemKind.UNUSABLE_IDENTIFIER, record.document().origin(), "identification.key", key.text()));
        }
        Statements statements =
                new Statements(trial.get(), out, record.document().origin(), literals);
        Node document = NodeFactory.createURI(iris.document(record.document()));
        map(record, findings, new CitedStatements(statements, document));
        return statements.problems();
    }

    private void map(TrialRecord record, Findings findings, CitedStatements cited) {
        findings.facts().stream()
                .filter(fact -> fact.slot() == Slot.CELL_THERAPY)
                .forEach(fact -> scope(fact, cited));
        int products = new ProductMapper(schemes)
                .map(findings, record.trial().treatment().arms().size(), cited);
        new RegimenMapper(schemes).map(findings, cited);
        new PopulationMapper(schemes)
                .map(findings, record.trial().conditions().conditions().size(), cited);
        new StructuredCriterionMapper(schemes).map(findings, record.trial().eligibility(), cited);
        new AbsenceMapper().map(findings, products, cited);
    }

    private static void scope(Fact fact, CitedStatements cited) {
        boolean cells = fact.value().equals(YES);
        Statements out = cited.statements();
        if (cells) {
            out.add(out.trial(), StandardTerms.RDF_TYPE, Types.CELL_THERAPY_TRIAL);
        }
        cited.state(
                out.trial(), CellTherapyTerms.SCOPE, cells ? CELLS : NO_CELLS, "cell therapy: " + fact.value(), fact);
    }
}
