package org.trialgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's own decisions, with a Java that only says what it was asked. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("trialgraph").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private record Ended(int code, String printed) {}

    private static Ended run(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        java.util.List<String> command = new java.util.ArrayList<>();
        command.add(launcher.toString());
        command.addAll(java.util.List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(Path.of("/").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A program that is built, beside a copy of the launcher. */
    private Path installed() throws IOException {
        Path copy = Files.copy(LAUNCHER, folder.resolve("trialgraph"));
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/trialgraph.jar"), "");
        return copy;
    }

    private Path javaOfVersion(String version) throws IOException {
        file(
                "jdk/bin/java",
                "#!/bin/sh\n[ \"$1\" = -version ] && echo 'openjdk version \"" + version
                        + "\"' >&2 && exit 0\necho \"java $*\"\n");
        return folder.resolve("jdk");
    }

    @Test
    void an_old_java_is_refused_by_name() throws IOException, InterruptedException {
        for (String version : new String[] {"1.8.0_402", "11.0.2", "16"}) {
            Ended ended = run(
                    freshlyInstalled(),
                    Map.of("JAVA_HOME", javaOfVersion(version).toString()),
                    "--help");
            assertThat(ended.code()).as(version).isEqualTo(2);
            assertThat(ended.printed()).contains("needs Java 17 or newer").contains(version.split("_", -1)[0]);
        }
    }

    private Path freshlyInstalled() throws IOException {
        Files.deleteIfExists(folder.resolve("trialgraph"));
        return installed();
    }

    @Test
    void options_and_arguments_are_handed_on_also_through_a_symbolic_link() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), installed());
        Ended ended = run(
                link,
                Map.of("JAVA_HOME", javaOfVersion("17.0.15").toString(), "TRIALGRAPH_OPTS", "-Xmx300m"),
                "query",
                "two words");
        assertThat(ended.code()).as(ended.printed()).isZero();
        assertThat(ended.printed())
                .contains("-Xmx300m")
                .contains(folder.toRealPath().resolve("target/trialgraph.jar").toString())
                .endsWith("query two words\n");
    }
}
