package org.trialgraph.store;

import org.apache.jena.sparql.core.DatasetGraph;

/** A published generation, open for reading. */
public interface Generation extends AutoCloseable {
    /** What the generation is made of. */
    Manifest manifest();

    /**
     * The data. Read transactions only: every attempt to write, also through its graphs or a promoted transaction,
     * throws {@link ReadOnlyGraphException}.
     */
    DatasetGraph dataset();

    /** The identifier. */
    default String id() {
        return manifest().id();
    }

    /** Gives the files back; readers must have finished. */
    @Override
    void close();
}
