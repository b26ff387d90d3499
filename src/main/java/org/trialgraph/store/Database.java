package org.trialgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;

/**
 * A TDB2 database of a finished generation, open for reading without TDB2's process lock, so that any number of servers
 * share one generation and its pages in memory. The lock protects writers from each other, and a finished generation
 * has none; TDB2 itself (5.6.0) has no switch for it, but its storage builder does not take it. Opening and reading
 * leaves every file as it was, which a test proves. TDB2 opens its files for reading and writing all the same, so the
 * process needs the right to write them.
 */
final class Database implements AutoCloseable {
    // TDB2 refuses to open one journal twice in one process, so those who open it share it.
    private static final Map<Path, Database> OPEN = new HashMap<>();

    private final Path folder;
    private final DatasetGraphTDB storage;
    private int users;

    private Database(Path folder, DatasetGraphTDB storage) {
        this.folder = folder;
        this.storage = storage;
    }

    /** Opens the storage directory, such as {@code Data-0001}. */
    static Database open(Path folder) throws IOException {
        Path real = folder.toRealPath();
        synchronized (OPEN) {
            Database database = OPEN.get(real);
            if (database == null) {
                DatasetGraphTDB storage = TDB2StorageBuilder.build(Location.create(real.toString()), null, null);
                database = new Database(real, storage);
                OPEN.put(real, database);
            }
            database.users++;
            return database;
        }
    }

    DatasetGraph readOnly() {
        return new ReadOnlyDataset(storage);
    }

    DatasetGraphTDB storage() {
        return storage;
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            users--;
            if (users == 0) {
                OPEN.remove(folder);
                storage.shutdown();
            }
        }
    }
}
