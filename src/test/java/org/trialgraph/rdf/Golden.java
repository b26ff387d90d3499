package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Expected triples in files; {@code -Dgolden.write=true} writes them anew, and the difference is to be reviewed. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden/rdf");

    private Golden() {}

    static void check(String behaviour, Triples triples) {
        Path file = FOLDER.resolve(behaviour).resolve("expected.nt");
        Set<String> actual = triples.lines();
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, String.join("\n", actual) + "\n");
            }
            Set<String> expected = new TreeSet<>(Files.readAllLines(file));
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(actual);
            Set<String> surplus = new TreeSet<>(actual);
            surplus.removeAll(expected);
            assertThat(missing).as("missing triples of %s", behaviour).isEmpty();
            assertThat(surplus).as("surplus triples of %s", behaviour).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
