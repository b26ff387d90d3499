package org.trialgraph.store;

import java.io.IOException;
import java.util.function.LongConsumer;

/**
 * A generation's directory after the load, with its database open, proven to hold what was fed.
 *
 * @param dump what the dump holds
 * @param counts what the database holds
 * @param database the database, to be closed
 */
record LoadedFolder(Dump.Content dump, Counts counts, Database database) {

    /** Dumps, loads and compares; any failure means that the directory must be thrown away. */
    static LoadedFolder load(GenerationFolder folder, LineSorter sorter, BuildProgress progress) throws IOException {
        Dump.Content dump = dump(folder, sorter, at(progress, BuildProgress.Step.DUMP, 0));
        HaltPoint.DUMPED.pass();
        FreeSpace.requireForLoad(folder.path(), dump.lines());
        String reread =
                Tdb2Load.load(folder.dump(), folder.database(), at(progress, BuildProgress.Step.LOAD, dump.lines()));
        require(folder, "the hash of the dump read back", dump.hash(), reread);
        Database database = Database.open(folder.storage());
        try {
            LongConsumer verifying = at(progress, BuildProgress.Step.VERIFY, dump.lines());
            DatabaseCheck.Content content = DatabaseCheck.read(database.storage(), verifying);
            if (!content.problems().isEmpty()) {
                throw unequal(folder, String.join("; ", content.problems()));
            }
            require(
                    folder,
                    "the number of quads",
                    dump.lines(),
                    content.counts().total());
            require(folder, "the content sum", dump.contentSum(), content.contentSum());
            return new LoadedFolder(dump, content.counts(), database);
        } catch (RuntimeException | Error failure) {
            database.close();
            throw failure;
        }
    }

    private static Dump.Content dump(GenerationFolder folder, LineSorter sorter, LongConsumer progress)
            throws IOException {
        try (SortedLines lines = sorter.merged()) {
            Dump.Content content = Dump.write(folder.dump(), lines, progress);
            DurableFiles.sync(folder.dump());
            return content;
        } finally {
            DurableFiles.deleteTree(folder.work());
        }
    }

    private static LongConsumer at(BuildProgress progress, BuildProgress.Step step, long total) {
        progress.at(step, 0, total);
        return done -> progress.at(step, done, total);
    }

    private static void require(GenerationFolder folder, String what, Object dumped, Object found) {
        if (!dumped.equals(found)) {
            throw unequal(folder, what + " is " + found + ", in the dump it was " + dumped);
        }
    }

    private static StoreException unequal(GenerationFolder folder, String problem) {
        return new StoreException("The database in " + folder.database() + " is not what was fed: " + problem
                + ". Nothing was published; check the disk and the memory of this machine and build again.");
    }
}
