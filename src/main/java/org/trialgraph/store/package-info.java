/**
 * Immutable generations of a graph on disk: built in a fresh directory, checked, published by renaming one small file,
 * and opened read-only by any number of processes; with an in-memory twin for tests. The package may use Jena and the
 * JDK only. It must not know any other package of the project, print, or change a published generation in place: Jena
 * 5.6.0 can corrupt a TDB2 database for good after an aborted write transaction (GH-3877). Every refusal is a {@link
 * org.trialgraph.store.StoreException} that says what, where, why and what to do.
 *
 * <pre>{@code
 * GraphStore store = DiskStore.at(Path.of("graph"));
 * try (GenerationBuilder build = store.newGeneration()) {
 *     build.accept(quads);                    // from any number of threads, in any order, duplicates are welcome
 *     Loaded loaded = build.load();           // sorted, dumped, loaded, read back and compared
 *     check(loaded.dataset());                // the caller's own checks, before anybody else sees the graph
 *     build.report("report.txt", text);
 *     build.publish();                        // without this call, or after any failure, nothing is left behind
 * }
 * try (Generation generation = store.openCurrent()) {
 *     Txn.executeRead(generation.dataset(), () -> ask(generation.dataset()));
 * }
 * }</pre>
 */
@NullMarked
package org.trialgraph.store;

import org.jspecify.annotations.NullMarked;
