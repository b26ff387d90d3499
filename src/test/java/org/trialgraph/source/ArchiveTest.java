package org.trialgraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialgraph.trial.Origin;

class ArchiveTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<String> read = new ArrayList<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The text of the n-th entry, which stands in the archive as it is. */
    private static String content(int n) {
        return "content of entry " + n + " ".repeat(20) + "end of entry " + n;
    }

    private static byte[] archive(int entries, boolean packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int n = 1; n <= entries; n++) {
                put(zip, "e" + n, text(content(n)), packed);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, boolean packed) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (!packed) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static byte[] packed(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, name, content, true);
        }
        return bytes.toByteArray();
    }

    /** Changes a byte of the place where the text stands. */
    private static byte[] damaged(byte[] archive, String at) {
        byte[] damaged = archive.clone();
        int place = new String(archive, StandardCharsets.ISO_8859_1).indexOf(at);
        assertThat(place).isNotNegative();
        damaged[place + at.length() - 1] ^= 0x55;
        return damaged;
    }

    /** Writes over the beginning of the n-th entry's packed bytes. */
    private static byte[] unpackable(byte[] archive, int n) {
        byte[] damaged = archive.clone();
        int header = -1;
        for (int i = 0; i < n; i++) {
            header = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\003\004", header + 1);
        }
        Arrays.fill(damaged, header + 32, header + 40, (byte) 0xFF);
        return damaged;
    }

    private void visit(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("z.zip"), archive);
        Inputs.visit(InputFile.of(file), new Inputs.Visitor() {
            @Override
            public void stream(Origin first, BufferedInputStream in) throws IOException {
                in.readAllBytes();
                read.add(first.entry());
            }

            @Override
            public void failed(Origin place, String reason) {
                failures.put(place.toString(), reason);
            }
        });
    }

    @Test
    void a_damaged_entry_costs_that_entry() throws IOException {
        visit(damaged(archive(9, false), "content of entry 5"));
        assertThat(read).containsExactly("e1", "e2", "e3", "e4", "e6", "e7", "e8", "e9");
        assertThat(failures).containsExactly(Map.entry("z.zip!e5#1", "ZipException: the entry's checksum is wrong"));
    }

    @Test
    void an_entry_that_cannot_be_unpacked_costs_that_entry() throws IOException {
        visit(unpackable(archive(3, true), 2));
        assertThat(read).containsExactly("e1", "e3");
        assertThat(failures).containsOnlyKeys("z.zip!e2#1");
        assertThat(failures.get("z.zip!e2#1")).contains("ZipException: ");
    }

    @Test
    void damage_in_an_archive_within_an_archive_says_how_many_entries_it_hides() throws IOException {
        visit(packed("inner.zip", unpackable(archive(9, true), 5)));
        assertThat(read).containsExactly("inner.zip!e1", "inner.zip!e2", "inner.zip!e3", "inner.zip!e4");
        assertThat(failures).containsOnlyKeys("z.zip!inner.zip!e5#1", "z.zip!inner.zip#1");
        assertThat(failures.get("z.zip!inner.zip#1")).contains("4 of 9 entries not read");
    }

    @Test
    void an_archive_that_is_cut_off_gives_what_is_whole_and_says_so() throws IOException {
        byte[] archive = archive(3, false);
        int third = new String(archive, StandardCharsets.ISO_8859_1).indexOf("content of entry 3");
        visit(Arrays.copyOf(archive, third + 10));
        assertThat(read).containsExactly("e1", "e2");
        assertThat(failures).containsOnlyKeys("z.zip!e3#1", "z.zip#1");
        assertThat(failures.get("z.zip#1")).contains("directory is missing", "behind the first 3");
    }

    @Test
    void an_archive_whose_directory_is_damaged_is_read_from_its_beginning() throws IOException {
        visit(damaged(archive(3, false), "PK\001\002"));
        assertThat(read).containsExactly("e1", "e2", "e3");
        assertThat(failures).isEmpty();
    }

    @Test
    void an_archive_without_entries_is_no_silence() throws IOException {
        visit(archive(0, false));
        assertThat(failures).containsExactly(Map.entry("z.zip#1", "an archive without entries"));
    }

    @Test
    void hidden_entries_are_passed_over_as_in_folders() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("a", ".b", "__MACOSX/._a", ".git/c", "./d", "e/../f")) {
                put(zip, name, text(name), true);
            }
        }
        visit(bytes.toByteArray());
        assertThat(read).containsExactly("a", "./d", "e/../f");
        assertThat(failures).isEmpty();
    }

    @Test
    void archives_in_archives_are_opened_to_a_depth() throws IOException {
        byte[] archive = archive(1, true);
        for (int i = 0; i < 20; i++) {
            archive = packed("z", archive);
        }
        visit(archive);
        assertThat(read).isEmpty();
        assertThat(failures.values()).containsExactly("archives in archives, more than 8 deep");
    }
}
