package org.trialgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.TrialRecord;

/**
 * Folders of {@code src/test/resources/golden}, each with an input, what is read of it, and the problems met.
 *
 * <p>With {@code -Dgolden.write=true} the expectations are written anew; read what you accept.
 */
public final class GoldenReadings {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    private GoldenReadings() {}

    /** The folders of one reader, one for each behaviour. */
    public static List<Path> folders(String reader) {
        try (Stream<Path> folders = Files.list(ROOT.resolve(reader))) {
            List<Path> found = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(found).as("golden folders of " + reader).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the folder's input and compares. */
    public static void check(RecordReader reader, Path folder) throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        read(reader, input(folder), expected, problems);
        compare(folder.resolve("expected.txt"), expected);
        compare(folder.resolve("problems.tsv"), problems);
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no input in " + folder));
        }
    }

    private static void read(RecordReader reader, Path input, List<String> expected, List<String> problems)
            throws IOException {
        long[] number = {0};
        try (InputStream file = Files.newInputStream(input);
                BufferedInputStream in = new BufferedInputStream(file, Head.BYTES)) {
            assertThat(reader.recognises(Head.peek(in))).as("recognised").isTrue();
            reader.cut(in, bytes -> {
                Reading reading = reader.read(new RawRecord(bytes, new Origin("input", ++number[0])));
                expected.add("record " + number[0]);
                problems.addAll(reading.match(
                        accepted -> accepted(accepted, expected), rejected -> rejected(rejected, expected)));
            });
        } catch (IOException e) {
            expected.add("end: " + e.getMessage());
        }
    }

    private static List<String> accepted(Reading.Accepted accepted, List<String> expected) {
        TrialRecord record = accepted.record();
        RecordText.lines(record.document()).stream()
                .filter(line -> !line.startsWith("sha256") && !line.startsWith("origin"))
                .forEach(line -> expected.add("  document." + line));
        RecordText.lines(record.trial()).forEach(line -> expected.add("  " + line));
        return accepted.problems().stream().map(GoldenReadings::row).toList();
    }

    private static List<String> rejected(Reading.Rejected rejected, List<String> expected) {
        expected.add("  rejected");
        return List.of(row(rejected.problem()));
    }

    private static String row(Problem problem) {
        String text = problem.text().replace("\t", "\\t").replace("\n", "\\n");
        return problem.origin().number() + "\t" + problem.kind() + "\t" + problem.field() + "\t" + text;
    }

    private static void compare(Path file, List<String> lines) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.write(file, lines);
        }
        assertThat(lines).as(file.toString()).containsExactlyElementsOf(Files.readAllLines(file));
    }
}
