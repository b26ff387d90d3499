package org.trialgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A command that cannot be carried out as it was written; the text says how to write it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** Checks that every path can be read, before any work is done. */
    static void unlessReadable(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new UsageException("There is no readable file or folder " + path + ".");
            }
        }
    }
}
