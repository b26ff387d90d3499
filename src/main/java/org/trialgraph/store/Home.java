package org.trialgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directories and the pointer of a graph's home.
 *
 * @param path the home directory
 */
record Home(Path path) {
    Path generations() {
        return path.resolve("generations");
    }

    Path pointer() {
        return path.resolve("current");
    }

    Path lock() {
        return path.resolve("building.lock");
    }

    GenerationFolder generation(String id) {
        if (!GenerationIds.isId(id)) {
            throw new StoreException("\"" + id + "\" is no generation's identifier, which has the form"
                    + " 20261122T000401Z-0001. Ask for the list of generations.");
        }
        return new GenerationFolder(generations().resolve(id));
    }

    /** All generation directories, whole or not, oldest first. */
    List<GenerationFolder> folders() throws IOException {
        if (!Files.isDirectory(generations())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(generations())) {
            return entries.map(GenerationFolder::new)
                    .filter(folder -> GenerationIds.isId(folder.id()))
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .toList();
        }
    }

    /** The published generations, oldest first. */
    List<GenerationFolder> published() throws IOException {
        return folders().stream().filter(GenerationFolder::complete).toList();
    }

    /** The generation that the pointer names. */
    Optional<String> currentId() {
        try {
            String id = Files.readString(pointer(), StandardCharsets.UTF_8).strip();
            if (!GenerationIds.isId(id)) {
                throw new DamagedGenerationException(pointer(), "it does not name a generation");
            }
            return Optional.of(id);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new DamagedGenerationException(pointer(), "it cannot be read (" + failure + ")", failure);
        }
    }

    /** Makes a generation the current one. */
    void point(String id) throws IOException {
        DurableFiles.replace(pointer(), (id + "\n").getBytes(StandardCharsets.UTF_8), HaltPoint.BEFORE_POINTER_RENAME);
    }

    /** Deletes the directories of builds that did not end; the caller holds the builder's lock. */
    void deleteUnfinished() throws IOException {
        for (GenerationFolder folder : folders()) {
            if (!folder.complete()) {
                DurableFiles.deleteTree(folder.path());
            }
        }
    }

    /** Deletes all but the newest and the current one; the caller holds the builder's lock. */
    List<String> prune(int keep) throws IOException {
        Optional<String> current = currentId();
        List<GenerationFolder> published = published();
        List<String> deleted = new ArrayList<>();
        for (GenerationFolder folder : published.subList(0, Math.max(0, published.size() - keep))) {
            if (!current.equals(Optional.of(folder.id()))) {
                // The manifest goes first, so that a crash leaves a directory that the next builder removes.
                Files.delete(folder.manifest());
                DurableFiles.sync(folder.path());
                DurableFiles.deleteTree(folder.path());
                deleted.add(folder.id());
            }
        }
        return deleted;
    }
}
