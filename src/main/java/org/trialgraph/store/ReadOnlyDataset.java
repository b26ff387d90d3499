package org.trialgraph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapUnmodifiable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * A dataset that refuses every write. Jena's own {@code DatasetGraphReadOnly} is not enough: it lets write transactions
 * begin with a warning, and its union graph and prefixes can be changed.
 */
final class ReadOnlyDataset extends DatasetGraphWrapper {
    ReadOnlyDataset(DatasetGraph dataset) {
        super(dataset);
    }

    @Override
    protected DatasetGraph getW() {
        throw new ReadOnlyGraphException("a change of the data");
    }

    // Graphs are views of this dataset, so that their writes and transactions come back to it.
    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    // A plain view would hold all triples in memory to find duplicates; TDB2's own union graph compares neighbours.
    @Override
    public Graph getUnionGraph() {
        return new GraphReadOnly(get().getUnionGraph());
    }

    @Override
    public PrefixMap prefixes() {
        return new PrefixMapUnmodifiable(get().prefixes());
    }

    @Override
    public void begin() {
        get().begin(TxnType.READ);
    }

    // A transaction that could be promoted is begun as a plain reader: most readers ask for one and never promote it.
    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw new ReadOnlyGraphException("a write transaction");
        }
        get().begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public boolean promote() {
        throw new ReadOnlyGraphException("the promotion of a transaction to writing");
    }

    @Override
    public boolean promote(Promote mode) {
        return promote();
    }

    @Override
    public void sync() {
        // Nothing is ever written.
    }

    // Whoever opened the generation closes it; a server that drops its dataset must not take it from the others.
    @Override
    public void close() {}
}
