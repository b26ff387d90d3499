package org.trialgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of README.md and compares what they print with what README.md shows. {@code -Dgolden.write=true}
 * writes the shown output anew.
 */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern NAMED_FILE = Pattern.compile("`((?:src|ontology)/[^`]*\\.(?:ttl|rules))`");
    private static final String PROMPT = "$ ./trialgraph ";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_command_prints_what_the_readme_shows() throws IOException {
        System.setProperty("trialgraph.terminal.out", "true");
        String text = Files.readString(README);
        String sample = folder.resolve("sample").toString();
        assertThat(run(List.of("build", "--sample", "--quiet", "--graph", sample)))
                .isEmpty();
        StringBuilder actual = new StringBuilder();
        int commands = 0;
        boolean inConsole = false;
        boolean shown = false;
        for (String line : text.lines().toList()) {
            inConsole = line.startsWith("```") ? line.equals("```console") : inConsole;
            if (inConsole && line.startsWith(PROMPT)) {
                commands++;
                shown = !line.contains("my-graph");
                String printed = run(arguments(line, sample));
                actual.append(line).append('\n').append(shown ? printed : "");
            } else if (!inConsole || !shown || line.startsWith("```")) {
                actual.append(line).append('\n');
            }
        }
        System.clearProperty("trialgraph.terminal.out");
        assertThat(commands).isGreaterThanOrEqualTo(8);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(README, actual);
        }
        assertThat(actual.toString()).isEqualTo(Files.readString(README));
    }

    private List<String> arguments(String line, String sample) {
        List<String> arguments =
                new ArrayList<>(List.of(line.substring(PROMPT.length()).strip().split(" ", -1)));
        arguments.replaceAll(
                word -> word.equals("my-graph") ? folder.resolve("own").toString() : word);
        if (!arguments.contains("--graph")) {
            arguments.addAll(List.of("--graph", sample));
        }
        return arguments;
    }

    private static String run(List<String> arguments) {
        PrintStream real = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.run(arguments.toArray(String[]::new)))
                    .as(String.join(" ", arguments))
                    .isZero();
        } finally {
            System.setOut(real);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_lines_to_copy_stand_in_the_files_that_the_readme_names() throws IOException {
        List<String> lines = Files.readAllLines(README);
        String file = "";
        int compared = 0;
        for (int i = lines.indexOf("## Teach it a word"); !lines.get(i).startsWith("## Dep"); i++) {
            file = NAMED_FILE
                    .matcher(lines.get(i))
                    .results()
                    .map(named -> named.group(1))
                    .reduce(file, (before, named) -> named);
            if (lines.get(i).equals("```turtle") || lines.get(i).equals("```text")) {
                for (i++; !lines.get(i).equals("```"); i++) {
                    assertThat(Files.readAllLines(Path.of(file))).as(file).contains(lines.get(i));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(9);
    }
}
