package org.trialgraph.store;

import java.io.IOException;
import org.apache.jena.sparql.core.DatasetGraph;

/** A generation on disk, open for reading. */
final class DiskGeneration implements Generation {
    private final Manifest manifest;
    private final Database database;
    private final DatasetGraph dataset;
    private boolean closed;

    private DiskGeneration(Manifest manifest, Database database) {
        this.manifest = manifest;
        this.database = database;
        this.dataset = database.readOnly();
    }

    static DiskGeneration open(GenerationFolder folder) {
        Manifest manifest = folder.readManifest();
        folder.quickCheck(manifest);
        try {
            return new DiskGeneration(manifest, Database.open(folder.storage()));
        } catch (IOException | RuntimeException failure) {
            throw new DamagedGenerationException(
                    folder.storage(), "TDB2 cannot open it (" + failure.getMessage() + ")", failure);
        }
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            database.close();
        }
    }
}
