package org.trialgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one generation.
 *
 * @param path the generation's directory, named by its identifier
 */
record GenerationFolder(Path path) {
    static final String MANIFEST = "MANIFEST.json";
    private static final String LOCK = "tdb.lock";

    String id() {
        return String.valueOf(path.getFileName());
    }

    Path manifest() {
        return path.resolve(MANIFEST);
    }

    Path dump() {
        return path.resolve("dump.nq.gz");
    }

    Path database() {
        return path.resolve("tdb2");
    }

    /** The directory inside the database's directory that TDB2 makes for the first, here the only, version. */
    Path storage() {
        return database().resolve("Data-0001");
    }

    /** Where a build sorts; gone when it is published. */
    Path work() {
        return path.resolve("work");
    }

    /** Whether the manifest, written last, is there. */
    boolean complete() {
        return Files.exists(manifest());
    }

    /** The stamps of all files of the database. */
    List<FileStamp> stampDatabase() throws IOException {
        List<FileStamp> stamps = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(database())) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith(LOCK)) {
                    stamps.add(Sha256.stamp(path, file));
                }
            }
        }
        return stamps;
    }

    /** Reads the manifest. */
    Manifest readManifest() {
        try {
            Manifest manifest = ManifestJson.read(Files.readString(manifest(), StandardCharsets.UTF_8));
            if (!manifest.id().equals(id())) {
                throw new DamagedGenerationException(manifest(), "it describes generation " + manifest.id());
            }
            return manifest;
        } catch (NoSuchFileException missing) {
            throw new DamagedGenerationException(manifest(), "the file is missing", missing);
        } catch (IOException | IllegalArgumentException failure) {
            throw new DamagedGenerationException(manifest(), String.valueOf(failure.getMessage()), failure);
        }
    }

    /** Compares presence and size of every file with the manifest. */
    void quickCheck(Manifest manifest) {
        for (FileStamp stamp : stamps(manifest)) {
            Path file = path.resolve(stamp.name());
            try {
                long size = Files.size(file);
                if (size != stamp.size()) {
                    throw new DamagedGenerationException(
                            file, "it has " + size + " bytes, published were " + stamp.size());
                }
            } catch (IOException failure) {
                throw new DamagedGenerationException(file, "it cannot be read (" + failure + ")", failure);
            }
        }
    }

    /** Reads every file and says which differ from the manifest. */
    List<String> differences(Manifest manifest) {
        List<String> problems = new ArrayList<>();
        for (FileStamp stamp : stamps(manifest)) {
            Path file = path.resolve(stamp.name());
            try {
                if (!Sha256.stamp(path, file).equals(stamp)) {
                    problems.add(file + ": the bytes are not those that were published");
                }
            } catch (IOException failure) {
                problems.add(file + ": it cannot be read (" + failure + ")");
            }
        }
        return problems;
    }

    static List<FileStamp> stamps(Manifest manifest) {
        List<FileStamp> all = new ArrayList<>(manifest.data());
        all.add(manifest.dump());
        all.addAll(manifest.reports());
        return all;
    }
}
