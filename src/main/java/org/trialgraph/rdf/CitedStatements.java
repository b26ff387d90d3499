package org.trialgraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.finding.Evidence;
import org.trialgraph.trial.finding.Fact;

/**
 * Statements of one trial that each carry the words they rest on.
 *
 * <p>Evidence nodes are numbered in the order of stating; the same words are cited once for one statement. For one record
 * on one thread.
 */
final class CitedStatements {
    private static final Node STATED = NodeFactory.createURI(Vocabulary.concept("stated", "STATED"));
    private static final Node ABSENT = NodeFactory.createURI(Vocabulary.concept("stated", "STATED_ABSENT"));
    private static final int DECIMALS = 2;

    private record Citation(Triple statement, Evidence evidence) {}

    private final Statements out;
    private final Node document;
    private final Set<Citation> cited = new HashSet<>();
    private int last = 0;

    /** Statements whose words all stand in one document. */
    CitedStatements(Statements out, Node document) {
        this.out = out;
        this.document = document;
    }

    Statements statements() {
        return out;
    }

    /** States a triple with its evidence; {@code label} says it in words. */
    void state(Node subject, Node property, Node object, String label, Fact fact) {
        state(subject, property, object, label, fact.evidence());
    }

    /** As {@link #state(Node, Node, Node, String, Fact)}, for what is no single fact. */
    void state(Node subject, Node property, Node object, String label, Evidence evidence) {
        out.add(subject, property, object);
        cite(Triple.create(subject, property, object), label, evidence, STATED);
    }

    /** States that a property has no value. */
    void absent(Node subject, Node property, String label, Evidence evidence) {
        out.add(subject, CellTherapyTerms.STATED_ABSENT, property);
        cite(Triple.create(subject, CellTherapyTerms.STATED_ABSENT, property), label, evidence, ABSENT);
    }

    void problem(ProblemKind kind, String text, Evidence evidence) {
        out.problem(kind, evidence.field(), text);
    }

    private void cite(Triple statement, String label, Evidence evidence, Node kind) {
        if (!cited.add(new Citation(statement, evidence))) {
            return;
        }
        last++;
        Node node = out.partNode("evidence", last);
        String field = evidence.field();
        out.described(node, Types.EVIDENCE, out.literal(label, field));
        out.add(node, StandardTerms.RDF_TYPE, StandardTerms.RDF_STATEMENT);
        out.add(node, StandardTerms.RDF_SUBJECT, statement.getSubject());
        out.add(node, StandardTerms.RDF_PREDICATE, statement.getPredicate());
        out.add(node, StandardTerms.RDF_OBJECT, statement.getObject());
        out.text(node, StandardTerms.OA_EXACT, evidence.quote(), field);
        out.integer(node, ProvenanceTerms.START, evidence.start());
        out.integer(node, ProvenanceTerms.END, evidence.end());
        out.text(node, ProvenanceTerms.FIELD, field, field);
        out.add(node, ProvenanceTerms.DOCUMENT, document);
        out.text(node, ProvenanceTerms.RULE, evidence.rule(), field);
        out.add(node, ProvenanceTerms.CONFIDENCE, confidence(evidence));
        out.add(node, ProvenanceTerms.STATEMENT_KIND, kind);
    }

    private Node confidence(Evidence evidence) {
        return out.literals()
                .decimal(BigDecimal.valueOf(evidence.confidence()).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
