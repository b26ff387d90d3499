package org.trialgraph.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Opens what a user names: files, folders of files, {@code .gz} files and {@code .zip} archives.
 *
 * <p>Packing is recognised by the first bytes, not by the name. A folder is walked in the order of its names, so the
 * same folder gives the same order everywhere. Hidden files are passed over.
 */
public final class Inputs {
    private static final int HEAD = 2;

    private Inputs() {}

    /** Takes the streams one after the other. */
    public interface Visitor {
        /** Takes a stream; it is closed afterwards by the caller. A failure concerns this stream alone. */
        void stream(String name, BufferedInputStream in) throws IOException;

        /** Is told that a file cannot be read to its end; the other files go on. */
        void failed(String name, IOException reason);
    }

    /** All files below the paths, folders in the order of their names. */
    public static List<Path> files(List<Path> paths) throws IOException {
        Stream.Builder<Path> files = Stream.builder();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                // A link that the user names is followed; links below it are not.
                Path root = Files.isSymbolicLink(path) ? path.toRealPath() : path;
                try (Stream<Path> tree = Files.walk(root)) {
                    tree.filter(Files::isRegularFile)
                            .filter(file -> !isHidden(root, file))
                            .sorted()
                            .forEach(files);
                }
            } else {
                files.add(path);
            }
        }
        return files.build().toList();
    }

    private static boolean isHidden(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Visits every stream of the file: the file itself, what it unpacks to, or each entry of an archive. */
    public static void visit(Path file, Visitor visitor) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            unpack(name, new BufferedInputStream(in, Head.BYTES), visitor);
        } catch (IOException e) {
            visitor.failed(name, e);
        }
    }

    private static void unpack(String name, BufferedInputStream in, Visitor visitor) throws IOException {
        in.mark(HEAD);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first == 0x1f && second == 0x8b) {
            visitor.stream(name, new BufferedInputStream(new GZIPInputStream(in, Head.BYTES), Head.BYTES));
        } else if (first == 'P' && second == 'K') {
            entries(name, new ZipInputStream(in), visitor);
        } else {
            visitor.stream(name, in);
        }
    }

    private static void entries(String name, ZipInputStream zip, Visitor visitor) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                String inner = name + "!" + entry.getName();
                try {
                    unpack(inner, new BufferedInputStream(new Unclosed(zip), Head.BYTES), visitor);
                } catch (java.util.zip.ZipException e) {
                    throw e;
                } catch (IOException e) {
                    visitor.failed(inner, e);
                }
            }
        }
    }

    /** An archive's entry: closing it must not close the archive. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
