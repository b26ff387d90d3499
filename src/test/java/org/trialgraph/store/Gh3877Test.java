package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Why no TDB2 database is ever written twice: on Jena 5.6.0 an aborted write transaction makes the next one, if it
 * reads before it writes, leave a hole in the file of terms (GH-3877). If the first test fails after an upgrade of
 * Jena, the fault is gone.
 */
class Gh3877Test {
    @Test
    void plain_tdb2_loses_committed_data_after_an_aborted_transaction(@TempDir Path folder) {
        Location location = Location.create(folder.toString());
        inDatabase(location, data -> Txn.executeWrite(data, () -> add(data, 1)));
        inDatabase(location, data -> {
            data.begin(TxnType.WRITE);
            // More than TDB2's buffer of 128 kB, so that it reaches the file and is cut off again.
            Quads.parse("<urn:ex:s> <urn:ex:p> \"" + "x".repeat(200_000) + "\" .\n")
                    .forEach(data::add);
            data.abort();
            data.end();
            // Terms that are not cached must come from the file, or the fault does not show.
            Txn.executeWrite(data, () -> {
                assertThat(data.stream().count()).isEqualTo(7);
                add(data, 2);
            });
        });
        inDatabase(
                location,
                data -> assertThatThrownBy(() -> DatabaseCheck.read(TDBInternal.getDatasetGraphTDB(data), done -> {}))
                        .isInstanceOf(RuntimeException.class));
    }

    private static void inDatabase(Location location, Consumer<DatasetGraph> work) {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(location);
        try {
            work.accept(data);
        } finally {
            TDBInternal.expel(data, true);
        }
    }

    private static void add(DatasetGraph data, int number) {
        Quads.trial(number).forEach(data::add);
    }

    @Test
    void a_failed_build_is_thrown_away_and_the_next_one_is_sound(@TempDir Path home) {
        DiskStore store = DiskStore.at(home);
        Manifest before = Quads.publish(store, 1);
        try (GenerationBuilder build = store.newGeneration()) {
            for (int number = 2; number < 1_500; number++) {
                build.accept(Quads.trial(number));
            }
            build.onProgress((step, done, total) -> {
                if (step == BuildProgress.Step.LOAD && done > 0) {
                    throw new IllegalStateException("in the middle of the write transaction");
                }
            });
            assertThatThrownBy(build::load).isInstanceOf(StoreException.class);
        }
        try (Generation generation = store.openCurrent()) {
            assertThat(generation.manifest()).isEqualTo(before);
        }
        Manifest next = Quads.publish(store, 20);
        for (Manifest manifest : List.of(before, next)) {
            assertThat(store.verify(manifest.id()).problems()).isEmpty();
        }
    }
}
