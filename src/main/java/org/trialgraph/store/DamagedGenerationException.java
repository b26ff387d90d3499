package org.trialgraph.store;

import java.nio.file.Path;

/** A published generation whose files are not as they were when it was published. */
public final class DamagedGenerationException extends StoreException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    DamagedGenerationException(Path file, String problem) {
        super(text(file, problem));
        this.file = file;
    }

    DamagedGenerationException(Path file, String problem, Throwable cause) {
        super(text(file, problem), cause);
        this.file = file;
    }

    /** The file that is damaged or missing. */
    public Path file() {
        return file;
    }

    private static String text(Path file, String problem) {
        return "Damaged graph: " + file + ": " + problem
                + ". Serve an older generation, restore the file from a backup, or build the graph again.";
    }
}
