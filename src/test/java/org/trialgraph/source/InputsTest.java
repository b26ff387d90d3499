package org.trialgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder = Path.of("");

    private static final class Collecting implements Inputs.Visitor {
        private final Map<String, String> streams = new LinkedHashMap<>();
        private final Map<String, IOException> failures = new LinkedHashMap<>();

        @Override
        public void stream(String name, BufferedInputStream in) throws IOException {
            streams.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }

        @Override
        public void failed(String name, IOException reason) {
            failures.put(name, reason);
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path packed(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text(content));
        }
        return file;
    }

    private static Collecting visit(Path file) {
        Collecting visitor = new Collecting();
        Inputs.visit(file, visitor);
        return visitor;
    }

    @Test
    void folders_are_walked_in_the_order_of_names_without_hidden_files() throws IOException {
        Path second = file("b.txt", text("b"));
        Path first = file("a/z.txt", text("a"));
        file(".hidden/c.txt", text("c"));
        assertThat(Inputs.files(List.of(folder))).containsExactly(first, second);
    }

    @Test
    void a_folder_is_found_through_a_symbolic_link() throws IOException {
        file("real/a.txt", text("a"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(Inputs.files(List.of(link))).hasSize(1);
    }

    @Test
    void packing_is_recognised_by_content_and_not_by_name() throws IOException {
        assertThat(visit(packed("records.json", "{}")).streams).containsValue("{}");
        assertThat(visit(file("plain.gz", text("{}"))).streams).containsValue("{}");
    }

    @Test
    void every_entry_of_an_archive_is_a_stream_also_a_packed_one() throws IOException {
        Path archive = folder.resolve("all.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("NCT1.json"));
            zip.write(text("one"));
            zip.putNextEntry(new ZipEntry("NCT2.json.gz"));
            zip.write(Files.readAllBytes(packed("x.gz", "two")));
        }
        assertThat(visit(archive).streams)
                .containsExactly(Map.entry("all.zip!NCT1.json", "one"), Map.entry("all.zip!NCT2.json.gz", "two"));
    }

    @Test
    void a_damaged_file_is_a_failure_that_names_it() throws IOException {
        Path whole = packed("whole.gz", "x".repeat(100_000));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = file("cut.gz", java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(visit(cut).failures).containsOnlyKeys("cut.gz");
        assertThat(visit(folder.resolve("absent.json")).failures).containsOnlyKeys("absent.json");
    }
}
