package org.trialgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * Reads a whole TDB2 database: every index must have the same number of entries (a bulk load that was killed opens
 * without complaint and unequal), and every quad goes into a sum that can be compared with the dump's.
 */
final class DatabaseCheck {
    private final DatasetGraphTDB storage;
    private final List<String> problems = new ArrayList<>();

    /**
     * What a database holds.
     *
     * @param counts the number of quads
     * @param contentSum the sum over the lines of all quads
     * @param problems indexes that differ; empty if the database is sound in itself
     */
    record Content(Counts counts, String contentSum, List<String> problems) {}

    private DatabaseCheck(DatasetGraphTDB storage) {
        this.storage = storage;
    }

    static Content read(DatasetGraphTDB storage, LongConsumer progress) {
        DatabaseCheck check = new DatabaseCheck(storage);
        storage.begin(TxnType.READ);
        try {
            return check.content(progress);
        } finally {
            storage.end();
        }
    }

    private Content content(LongConsumer progress) {
        long triples = entries(storage.getTripleTable().getNodeTupleTable());
        long quads = entries(storage.getQuadTable().getNodeTupleTable());
        Counts counts = counts(triples, quads);
        return new Content(counts, sum(progress), List.copyOf(problems));
    }

    private long entries(NodeTupleTable table) {
        TupleIndex[] indexes = table.getTupleTable().getIndexes();
        long first = indexes[0].size();
        for (TupleIndex index : indexes) {
            long size = index.size();
            if (size != first) {
                problems.add("index " + index.getName() + " has " + size + " entries, " + indexes[0].getName() + " has "
                        + first);
            }
        }
        return first;
    }

    // The first quad index is ordered by graph, so that counting needs no memory per graph beyond those listed.
    private Counts counts(long triples, long quads) {
        Map<String, Long> perGraph = new HashMap<>();
        long graphs = 0;
        NodeTupleTable table = storage.getQuadTable().getNodeTupleTable();
        Iterator<Tuple<NodeId>> all = table.findAll();
        NodeId graph = NodeId.NodeDoesNotExist;
        long inGraph = 0;
        while (all.hasNext()) {
            NodeId next = all.next().get(0);
            if (!next.equals(graph)) {
                put(perGraph, graphs, graph, inGraph);
                graphs++;
                graph = next;
                inGraph = 0;
            }
            inGraph++;
        }
        put(perGraph, graphs, graph, inGraph);
        return new Counts(triples, quads, graphs, graphs > Counts.LISTED_GRAPHS ? Map.of() : perGraph);
    }

    private void put(Map<String, Long> perGraph, long graphs, NodeId graph, long inGraph) {
        if (inGraph == 0) {
            return;
        }
        String name = storage.getQuadTable()
                .getNodeTupleTable()
                .getNodeTable()
                .getNodeForNodeId(graph)
                .toString();
        if (name.startsWith("urn:x-arq:")) {
            problems.add(inGraph + " triples of the default graph are in a graph named " + name);
        }
        if (graphs <= Counts.LISTED_GRAPHS) {
            perGraph.put(name, inGraph);
        }
    }

    private String sum(LongConsumer progress) {
        QuadLines lines = new QuadLines();
        ContentSum sum = new ContentSum();
        Iterator<Quad> quads = storage.find();
        while (quads.hasNext()) {
            sum.add(lines.line(quads.next()));
            if (sum.lines() % BuildProgress.EVERY == 0) {
                progress.accept(sum.lines());
            }
        }
        return sum.hex();
    }
}
