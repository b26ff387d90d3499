package org.trialgraph.query;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Writes doubles and decimals as people do, {@code 25}, {@code 0.5} or {@code 1e7}, whatever form the store gives them.
 *
 * <p>The value is exactly the same, and so is the datatype; doses would else read {@code 1000000.0e0} or {@code 1.0E7}.
 */
public final class ReadableNumbers {
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
    private static final BigDecimal SMALL = new BigDecimal("0.001");

    private ReadableNumbers() {}

    /** The same rows with readable doubles. */
    public static RowSet of(RowSet rows) {
        List<Var> columns = rows.getResultVars();
        Iterator<Binding> readable = Iter.map(rows, row -> readable(columns, row));
        return RowSetStream.create(columns, readable);
    }

    private static Binding readable(List<Var> columns, Binding row) {
        BindingBuilder builder = Binding.builder();
        for (Var column : columns) {
            Node value = row.get(column);
            if (value != null) {
                builder.add(column, readable(value));
            }
        }
        return builder.build();
    }

    /** The same node, or the same double in other digits. */
    static Node readable(Node node) {
        if (node.isLiteral() && XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())) {
            return decimal(node);
        }
        boolean number = node.isLiteral() && XSDDatatype.XSDdouble.equals(node.getLiteralDatatype());
        if (!number || !node.getLiteral().isWellFormed()) {
            return node;
        }
        double value = Double.parseDouble(node.getLiteralLexicalForm().replace("INF", "Infinity"));
        return Double.isFinite(value) ? NodeFactory.createLiteralDT(words(value), XSDDatatype.XSDdouble) : node;
    }

    private static Node decimal(Node node) {
        String written = node.getLiteralLexicalForm();
        boolean zeros = written.indexOf('.') > 0
                && written.endsWith("0")
                && node.getLiteral().isWellFormed();
        return zeros
                ? NodeFactory.createLiteralDT(
                        new BigDecimal(written).stripTrailingZeros().toPlainString(), XSDDatatype.XSDdecimal)
                : node;
    }

    private static String words(double value) {
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        BigDecimal size = number.abs();
        boolean plain = number.signum() == 0 || (size.compareTo(LARGE) < 0 && size.compareTo(SMALL) >= 0);
        if (plain) {
            return number.toPlainString();
        }
        int exponent = number.precision() - number.scale() - 1;
        return number.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}
