package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.engine.QueryEngineFactoryWrapper;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyDatasetTest {
    private static final Node IRI = NodeFactory.createURI("https://w3id.org/trialgraph/trial/NCT00000001");
    private static final Node GRAPH =
            NodeFactory.createURI("https://w3id.org/trialgraph/document/ctgov/0000000000000001");
    private static final Triple TRIPLE = Triple.create(IRI, IRI, IRI);

    private static final List<Consumer<DatasetGraph>> WRITES = List.of(
            data -> data.add(new Quad(GRAPH, TRIPLE)),
            data -> data.add(GRAPH, IRI, IRI, IRI),
            data -> data.delete(new Quad(GRAPH, TRIPLE)),
            data -> data.delete(GRAPH, IRI, IRI, IRI),
            data -> data.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY),
            data -> data.addGraph(GRAPH, GraphFactory.createDefaultGraph()),
            data -> data.removeGraph(GRAPH),
            DatasetGraph::clear,
            data -> data.begin(TxnType.WRITE),
            data -> data.begin(ReadWrite.WRITE),
            DatasetGraph::promote,
            data -> data.promote(Transactional.Promote.READ_COMMITTED),
            data -> data.getDefaultGraph().add(TRIPLE),
            data -> data.getDefaultGraph().delete(TRIPLE),
            data -> data.getDefaultGraph().clear(),
            data -> data.getDefaultGraph().remove(Node.ANY, Node.ANY, Node.ANY),
            data -> data.getDefaultGraph()
                    .getTransactionHandler()
                    .execute(() -> data.getDefaultGraph().add(TRIPLE)),
            data -> data.getGraph(GRAPH).add(TRIPLE),
            data -> data.getGraph(GRAPH).clear(),
            data -> data.getUnionGraph().add(TRIPLE),
            data -> data.getUnionGraph().clear(),
            data -> data.prefixes().add("x", "https://example.org/"),
            data -> data.getDefaultGraph().getPrefixMapping().setNsPrefix("x", "https://example.org/"),
            data -> ModelFactory.createModelForGraph(data.getDefaultGraph())
                    .add(ResourceFactory.createStatement(
                            ResourceFactory.createResource("https://example.org/s"),
                            ResourceFactory.createProperty("https://example.org/p"),
                            ResourceFactory.createPlainLiteral("o"))),
            data -> UpdateAction.parseExecute("INSERT DATA { <urn:ex:s> <urn:ex:p> 1 }", data),
            data -> UpdateAction.parseExecute("DELETE WHERE { ?s ?p ?o }", DatasetFactory.wrap(data)),
            data -> UpdateAction.parseExecute("DROP ALL", data),
            data -> Txn.executeWrite(data, data::clear));

    @Test
    void every_way_to_write_is_refused_inside_and_outside_transactions(@TempDir Path home) {
        DiskStore store = DiskStore.at(home);
        for (GraphStore each : Arrays.asList(store, new MemoryStore())) {
            Quads.publish(each, 2);
            try (Generation generation = each.openCurrent()) {
                refuses(generation.dataset());
            }
        }
        assertThat(store.verify(store.currentId().orElseThrow()).problems()).isEmpty();
    }

    private static void refuses(DatasetGraph data) {
        long before = quads(data);
        for (int i = 0; i < WRITES.size(); i++) {
            Consumer<DatasetGraph> write = WRITES.get(i);
            assertThatThrownBy(() -> write.accept(data)).as("write %d", i).isInstanceOf(RuntimeException.class);
            assertThat(data.isInTransaction()).as("write %d", i).isFalse();
            assertThatThrownBy(() -> Txn.executeRead(data, () -> write.accept(data)))
                    .as("write %d in a read transaction", i)
                    .isInstanceOf(RuntimeException.class);
            assertThat(data.isInTransaction()).as("write %d", i).isFalse();
        }
        assertThat(quads(data)).isEqualTo(before);
    }

    private static long quads(DatasetGraph data) {
        return Txn.calculateRead(data, () -> data.stream().count());
    }

    @Test
    void transactions_that_might_be_promoted_are_plain_readers(@TempDir Path home) {
        DiskStore store = DiskStore.at(home);
        Quads.publish(store, 1);
        try (Generation generation = store.openCurrent()) {
            DatasetGraph data = generation.dataset();
            for (TxnType type : List.of(TxnType.READ, TxnType.READ_PROMOTE, TxnType.READ_COMMITTED_PROMOTE)) {
                data.begin(type);
                assertThat(data.transactionType()).isEqualTo(TxnType.READ);
                assertThatThrownBy(data::promote).isInstanceOf(ReadOnlyGraphException.class);
                data.end();
            }
            data.begin();
            assertThat(data.transactionMode()).isEqualTo(ReadWrite.READ);
            data.end();
        }
    }

    @Test
    void graphs_give_what_the_dataset_has(@TempDir Path home) {
        DiskStore store = DiskStore.at(home);
        Quads.publish(store, 3);
        try (Generation generation = store.openCurrent()) {
            DatasetGraph data = generation.dataset();
            Txn.executeRead(data, () -> {
                assertThat(data.getDefaultGraph().size()).isEqualTo(15);
                assertThat(data.getGraph(GRAPH).size()).isEqualTo(2);
                assertThat(data.getUnionGraph().size()).isEqualTo(6);
                assertThat(data.getDefaultGraph().find(IRI, Node.ANY, Node.ANY).toList())
                        .hasSize(5);
            });
        }
    }

    @Test
    void queries_go_to_the_engine_of_tdb2(@TempDir Path home) {
        DiskStore store = DiskStore.at(home);
        Quads.publish(store, 1);
        try (Generation generation = store.openCurrent()) {
            DatasetGraph data = generation.dataset();
            Query query = QueryFactory.create("SELECT * { ?s ?p ?o . ?s ?q ?x }");
            assertThat(QueryEngineRegistry.findFactory(query, data, data.getContext()))
                    .isSameAs(QueryEngineFactoryWrapper.get());
            assertThat(((ReadOnlyDataset) data).getWrapped()).isInstanceOf(DatasetGraphTDB.class);
        }
    }
}
