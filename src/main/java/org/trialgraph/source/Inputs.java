package org.trialgraph.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.trialgraph.trial.Origin;

/**
 * Opens what a user names: files, folders of files, {@code .gz} files and {@code .zip} archives.
 *
 * <p>Packing is recognised by the first bytes, not by the name. A folder is walked in the order of its names, so the
 * same folder gives the same order everywhere. Hidden files are passed over in folders and in archives alike.
 */
public final class Inputs {
    /** Archives in archives are opened to this depth, since one can hold itself. */
    private static final int MAXIMUM_DEPTH = 8;

    private Inputs() {}

    /** Takes the streams one after the other. */
    public interface Visitor {
        /**
         * Takes a stream; it is closed afterwards by the caller. A failure concerns this stream alone.
         *
         * @param first place of the stream's first record
         */
        void stream(Origin first, BufferedInputStream in) throws IOException;

        /** Is told that a file or entry cannot be read to its end; the other ones go on. */
        void failed(Origin place, String reason);
    }

    /**
     * All files below the paths, folders in the order of their names.
     *
     * @throws IOException if a folder that is named cannot be listed
     */
    public static List<InputFile> files(List<Path> paths) throws IOException {
        InputNames names = InputNames.of(paths);
        List<InputFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(FolderWalk.below(path, names));
            } else {
                files.add(new InputFile(path, names.of(path), ""));
            }
        }
        return List.copyOf(files);
    }

    /** Visits every stream of the file: the file itself, what it unpacks to, or each entry of an archive. */
    public static void visit(InputFile file, Visitor visitor) {
        Origin place = new Origin(file.name(), 1);
        if (!file.obstacle().isEmpty()) {
            visitor.failed(place, file.obstacle());
            return;
        }
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file.path()), Head.BYTES)) {
            if (isArchive(in) && Files.isRegularFile(file.path())) {
                Archive.visit(file.path(), place, visitor);
            } else {
                unpack(place, 0, in, visitor);
            }
        } catch (IOException e) {
            visitor.failed(place, reason(e));
        }
    }

    static void unpack(Origin place, int depth, BufferedInputStream in, Visitor visitor) throws IOException {
        if (isArchive(in)) {
            if (depth >= MAXIMUM_DEPTH) {
                visitor.failed(place, "archives in archives, more than " + MAXIMUM_DEPTH + " deep");
            } else {
                Archive.visit(in, depth, place, visitor);
            }
        } else if (begins(in, 0x1F, 0x8B)) {
            visitor.stream(place, new BufferedInputStream(new GZIPInputStream(in, Head.BYTES), Head.BYTES));
        } else {
            visitor.stream(place, in);
        }
    }

    /** Whether the stream begins as a zip archive does (APPNOTE 4.3.7, 4.3.16 for an empty one, 8.5.3 for a part). */
    private static boolean isArchive(BufferedInputStream in) throws IOException {
        return begins(in, 'P', 'K', 3, 4) || begins(in, 'P', 'K', 5, 6) || begins(in, 'P', 'K', 7, 8);
    }

    private static boolean begins(BufferedInputStream in, int... bytes) throws IOException {
        in.mark(bytes.length);
        boolean same = true;
        for (int i = 0; i < bytes.length && same; i++) {
            same = in.read() == bytes[i];
        }
        in.reset();
        return same;
    }

    /** Says why something cannot be read, without the machine's path to it. */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        } else if (e instanceof AccessDeniedException) {
            return "access denied";
        } else if (e instanceof FileSystemLoopException) {
            return "a link that leads back to a folder above it";
        } else if (e instanceof FileSystemException failure) {
            return Objects.requireNonNullElse(
                    failure.getReason(), failure.getClass().getSimpleName());
        }
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}
