package org.trialgraph.store;

import org.apache.jena.sparql.core.DatasetGraph;

/** A generation in memory; closing it does nothing. */
final class MemoryGeneration implements Generation {
    private final Manifest manifest;
    private final DatasetGraph dataset;

    MemoryGeneration(Manifest manifest, DatasetGraph dataset) {
        this.manifest = manifest;
        this.dataset = dataset;
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
    public void close() {
        // Memory is given back when nobody refers to the generation.
    }
}
