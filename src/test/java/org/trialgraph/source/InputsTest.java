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
import org.trialgraph.trial.Origin;

class InputsTest {
    @TempDir
    private Path folder = Path.of("");

    private static final class Collecting implements Inputs.Visitor {
        private final Map<String, String> streams = new LinkedHashMap<>();
        private final Map<String, String> failures = new LinkedHashMap<>();

        @Override
        public void stream(Origin first, BufferedInputStream in) throws IOException {
            streams.put(first.toString(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }

        @Override
        public void failed(Origin place, String reason) {
            failures.put(place.toString(), reason);
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
        Inputs.visit(InputFile.of(file), visitor);
        return visitor;
    }

    private static List<String> names(Path... arguments) throws IOException {
        return Inputs.files(List.of(arguments)).stream().map(InputFile::name).toList();
    }

    @Test
    void folders_are_walked_in_the_order_of_names_without_hidden_files() throws IOException {
        Path second = file("b.txt", text("b"));
        Path first = file("a/z.txt", text("a"));
        file(".hidden/c.txt", text("c"));
        assertThat(Inputs.files(List.of(folder))).extracting(InputFile::path).containsExactly(first, second);
    }

    @Test
    void a_folder_is_found_through_a_symbolic_link() throws IOException {
        file("real/a.txt", text("a"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(names(link)).containsExactly("link/a.txt");
    }

    @Test
    void files_are_called_by_their_path_from_what_was_named() throws IOException {
        Path file = file("dir/sub/z.json", text("z"));
        file("dir/other/z.json", text("z"));
        assertThat(names(folder.resolve("dir"))).containsExactly("dir/other/z.json", "dir/sub/z.json");
        assertThat(names(folder.resolve("dir/sub/../sub"))).containsExactly("sub/z.json");
        assertThat(names(file)).containsExactly("z.json");
    }

    @Test
    void arguments_of_the_same_name_are_told_apart_by_as_few_folders_as_do() throws IOException {
        Path first = file("a/x/z.json", text("1"));
        Path second = file("b/x/z.json", text("2"));
        Path other = file("b/y.json", text("3"));
        assertThat(names(first, other, second)).containsExactly("a/x/z.json", "y.json", "b/x/z.json");
        assertThat(names(second, first)).containsExactly("b/x/z.json", "a/x/z.json");
        assertThat(names(first, first)).containsExactly("z.json", "z.json");
        assertThat(names(folder.resolve("a/x"), folder.resolve("b/x"))).containsExactly("a/x/z.json", "b/x/z.json");
    }

    @Test
    void links_below_a_folder_are_followed_and_those_that_cannot_be_are_named() throws IOException {
        file("elsewhere/a.txt", text("a"));
        file("dir/b.txt", text("b"));
        Files.createSymbolicLink(folder.resolve("dir/folder"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("dir/file"), folder.resolve("elsewhere/a.txt"));
        Files.createSymbolicLink(folder.resolve("dir/nowhere"), folder.resolve("absent"));
        Files.createSymbolicLink(folder.resolve("dir/round"), folder.resolve("dir"));
        Collecting visitor = new Collecting();
        Inputs.files(List.of(folder.resolve("dir"))).forEach(file -> Inputs.visit(file, visitor));
        assertThat(visitor.streams)
                .containsExactly(
                        Map.entry("dir/b.txt#1", "b"),
                        Map.entry("dir/file#1", "a"),
                        Map.entry("dir/folder/a.txt#1", "a"));
        assertThat(visitor.failures)
                .containsEntry("dir/nowhere#1", "a link that leads nowhere")
                .containsEntry("dir/round#1", "a link that leads back to a folder above it")
                .hasSize(2);
    }

    @Test
    void packing_is_recognised_by_content_and_not_by_name() throws IOException {
        assertThat(visit(packed("records.json", "{}")).streams).containsValue("{}");
        assertThat(visit(file("plain.gz", text("{}"))).streams).containsValue("{}");
    }

    @Test
    void a_text_that_begins_like_an_archive_is_none() throws IOException {
        assertThat(visit(file("pk.txt", text("PK cells"))).streams).containsValue("PK cells");
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
                .containsExactly(Map.entry("all.zip!NCT1.json#1", "one"), Map.entry("all.zip!NCT2.json.gz#1", "two"));
    }

    @Test
    void a_damaged_file_is_a_failure_that_names_it() throws IOException {
        Path whole = packed("whole.gz", "x".repeat(100_000));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = file("cut.gz", java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(visit(cut).failures).containsOnlyKeys("cut.gz#1");
        assertThat(visit(folder.resolve("absent.json")).failures)
                .containsExactly(Map.entry("absent.json#1", "no such file"));
    }
}
