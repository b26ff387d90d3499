package org.trialgraph.source;

import java.nio.file.Path;

/**
 * A file that a user named, or one below a folder that the user named.
 *
 * @param path where it is
 * @param name its path from what the user named, with forward slashes; see {@link org.trialgraph.trial.Origin#file()}
 * @param obstacle why it is not opened, empty text if nothing is known against it
 */
public record InputFile(Path path, String name, String obstacle) {
    /** A file by itself, called by its own name. */
    public static InputFile of(Path path) {
        return new InputFile(path, String.valueOf(path.getFileName()), "");
    }

    /** The same file with a reason not to open it. */
    public InputFile refused(String reason) {
        return new InputFile(path, name, reason);
    }
}
