package org.trialgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The full check of a published generation. */
final class GenerationCheck {
    private final GenerationFolder folder;
    private final List<String> problems = new ArrayList<>();

    private GenerationCheck(GenerationFolder folder) {
        this.folder = folder;
    }

    static Verification verify(GenerationFolder folder) {
        GenerationCheck check = new GenerationCheck(folder);
        try {
            return check.verify(folder.readManifest());
        } catch (DamagedGenerationException damaged) {
            return new Verification(folder.id(), 0, 0, List.of(String.valueOf(damaged.getMessage())));
        }
    }

    private Verification verify(Manifest manifest) {
        problems.addAll(folder.differences(manifest));
        dump(manifest);
        long quads = database(manifest);
        return new Verification(folder.id(), GenerationFolder.stamps(manifest).size(), quads, problems);
    }

    private void dump(Manifest manifest) {
        try {
            Dump.Content content = Dump.check(folder.dump());
            compare(folder.dump(), "lines", manifest.counts().total(), content.lines());
            compare(folder.dump(), "hash", manifest.hash(), content.hash());
            compare(folder.dump(), "content sum", manifest.contentSum(), content.contentSum());
        } catch (IOException failure) {
            problems.add(folder.dump() + ": it cannot be read (" + failure + ")");
        }
    }

    // Damaged bytes can make TDB2 throw anything, errors included; here each is a finding, not a failure.
    private long database(Manifest manifest) {
        try (Database database = Database.open(folder.storage())) {
            DatabaseCheck.Content content = DatabaseCheck.read(database.storage(), done -> {});
            content.problems().forEach(problem -> problems.add(folder.storage() + ": " + problem));
            compare(folder.storage(), "counts", manifest.counts(), content.counts());
            compare(folder.storage(), "content sum", manifest.contentSum(), content.contentSum());
            return content.counts().total();
        } catch (IOException | RuntimeException | InternalError failure) {
            problems.add(folder.storage() + ": TDB2 cannot read it (" + failure + ")");
            return 0;
        }
    }

    private void compare(Object where, String what, Object published, Object found) {
        if (!published.equals(found)) {
            problems.add(where + ": " + what + " published " + published + ", found " + found);
        }
    }
}
