package org.trialgraph.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file inside the program.
 *
 * @param path path on the class path below {@code org/trialgraph/}, e.g. {@code queries/trials-by-phase.rq}
 */
public record Bundled(String path) {
    private static final String ROOT = "/org/trialgraph/";

    /** Name without folder and without what follows the last dot. */
    public String name() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /**
     * A stream over the file's bytes.
     *
     * @throws IllegalStateException if the program was packed without the file
     */
    public InputStream open() {
        InputStream in = Bundled.class.getResourceAsStream(ROOT + path);
        if (in == null) {
            throw new IllegalStateException("The program was packed without " + path + "; build it again.");
        }
        return in;
    }

    /** The file's text, which is UTF-8. */
    public String text() {
        try (InputStream in = open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + " inside the program", e);
        }
    }

    /**
     * The files directly in a folder whose names end in the suffix, by name.
     *
     * @param folder path below {@code org/trialgraph/}, e.g. {@code queries}
     */
    public static List<Bundled> in(String folder, String suffix) {
        try {
            List<Bundled> files = new ArrayList<>();
            // A folder can lie in several places of the class path, as when tests bring files of their own.
            for (URL url : Collections.list(Bundled.class.getClassLoader().getResources(ROOT.substring(1) + folder))) {
                files.addAll(in(url, folder, suffix));
            }
            return files.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Bundled::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder + " inside the program", e);
        }
    }

    private static List<Bundled> in(URL url, String folder, String suffix) throws IOException {
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return list(Path.of(uri), folder, suffix);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return list(jar.getPath(ROOT + folder), folder, suffix);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path has no legal address: " + url, e);
        }
    }

    private static List<Bundled> list(Path directory, String folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> new Bundled(folder + "/" + name))
                    .toList();
        }
    }
}
