package org.trialgraph.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists what is below a folder, in the order of names: files, and with its obstacle whatever cannot be read.
 *
 * <p>Links are followed, also to folders; one that leads back to a folder above it is an obstacle. What is hidden, that
 * is below the folder and has a name that begins with a dot, is passed over.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final InputNames names;
    private final List<InputFile> found = new ArrayList<>();

    private FolderWalk(Path root, InputNames names) {
        this.root = root;
        this.names = names;
    }

    static List<InputFile> below(Path root, InputNames names) throws IOException {
        FolderWalk walk = new FolderWalk(root, names);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        walk.found.sort(Comparator.comparing(InputFile::path));
        return walk.found;
    }

    /** Whether a name of a file, folder or part of an entry's path is a hidden one. */
    static boolean isHidden(String name) {
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    private boolean isHidden(Path path) {
        return !path.equals(root) && isHidden(String.valueOf(path.getFileName()));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            add(file, "");
        } else {
            add(file, attributes.isSymbolicLink() ? "a link that leads nowhere" : "neither a file nor a folder");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException reason) {
        add(path, Inputs.reason(reason));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
        if (reason != null) {
            add(folder, "not listed to its end: " + Inputs.reason(reason));
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path path, String obstacle) {
        if (!isHidden(path)) {
            found.add(new InputFile(path, path.equals(root) ? names.of(root) : names.of(root, path), obstacle));
        }
    }
}
