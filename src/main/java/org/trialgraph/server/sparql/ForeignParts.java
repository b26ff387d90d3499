package org.trialgraph.server.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.vocabulary.XSD;
import org.trialgraph.server.http.RefusalException;

/**
 * Visitor of a query's algebra that refuses what reaches beyond the graph and the standard.
 *
 * <p>Refused are SERVICE, every function named by an IRI except the casts of XML Schema (Jena loads any Java class that a
 * {@code java:} IRI names, and {@code afn:wait} holds a thread), and ARQ's property functions.
 */
final class ForeignParts extends OpVisitorBase {

    private static final List<String> PROPERTY_FUNCTIONS =
            List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/", "https://jena.apache.org/");

    private final ExprVisitor expressions = new Functions();

    /** Returns the visitor of the expressions. */
    ExprVisitor expressions() {
        return expressions;
    }

    @Override
    public void visit(OpService service) {
        throw new RefusalException(
                400, "SERVICE is not offered yet: this endpoint asks no other server. Send that part there yourself.");
    }

    @Override
    public void visit(OpBGP pattern) {
        pattern.getPattern().getList().stream().map(Triple::getPredicate).forEach(ForeignParts::checkPredicate);
    }

    // Jena's walker leaves out the expressions of ORDER BY and of aggregates.
    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, expressions));
    }

    @Override
    public void visit(OpGroup group) {
        group.getAggregators().forEach(this::checkAggregate);
    }

    private void checkAggregate(ExprAggregator aggregate) {
        if (aggregate.getAggregator().getExprList() != null) {
            aggregate.getAggregator().getExprList().forEach(e -> Walker.walk(e, this, expressions));
        }
        if (aggregate.getAggregator() instanceof AggCustom custom) {
            throw refusal("aggregate", custom.getIRI());
        }
    }

    private static void checkPredicate(Node predicate) {
        if (predicate.isURI() && PROPERTY_FUNCTIONS.stream().anyMatch(predicate.getURI()::startsWith)) {
            throw refusal("property function", predicate.getURI());
        }
    }

    private static RefusalException refusal(String kind, String iri) {
        return new RefusalException(
                400,
                "The " + kind + " <" + iri + "> is not offered: only the functions of SPARQL and the casts of XSD.");
    }

    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            String iri = function.getFunctionIRI();
            if (function instanceof E_Call) {
                throw refusal("function", "CALL");
            }
            if (iri != null && !iri.startsWith(XSD.NS)) {
                throw refusal("function", iri);
            }
        }
    }
}
