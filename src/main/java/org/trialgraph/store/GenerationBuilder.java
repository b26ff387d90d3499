package org.trialgraph.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * A generation being built: fed, loaded, published, in this order. Closing it before it is published, or any failure
 * but a {@link RefusedQuadException}, throws the generation away and leaves the current one as it was.
 */
public interface GenerationBuilder extends AutoCloseable {
    /** The identifier that the generation will have, time-ordered. */
    String id();

    /**
     * Takes a batch of quads, all or none; safe to call from many threads, which share the work of checking and
     * sorting. A quad fed twice counts once. Numbers, times and truth values are stored in TDB2's own lexical form.
     *
     * @throws RefusedQuadException if a quad cannot be stored; the build goes on
     * @throws StoreException if the build has failed, for instance because the disk is full
     */
    void accept(List<Quad> quads);

    /** Notes a document that was read: its name, size and SHA-256. */
    void input(FileStamp input);

    /** Notes a key and value in the manifest, for instance the version of the ontology. */
    void note(String key, String value);

    /** Adds a file beside the dump, for instance {@code report.json}; letters, digits, dot, dash and underscore only. */
    void report(String fileName, byte[] content);

    /** Who is told how far the work is; calls come from the thread that does the work. */
    void onProgress(BuildProgress progress);

    /**
     * Ends the feeding: writes the sorted dump, reads it back strictly, loads it, and compares what TDB2 holds with the
     * dump, quad by quad and index by index.
     *
     * @return the loaded data for checks, valid until the builder is closed
     */
    Loaded load();

    /** Writes the manifest, makes the generation current and deletes surplus old ones; loads first if need be. */
    Manifest publish();

    /** Ends the build; deletes the generation unless it was published. */
    @Override
    void close();
}
