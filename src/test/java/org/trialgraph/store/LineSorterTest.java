package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSorterTest {
    @Test
    void many_small_runs_come_out_sorted_and_distinct(@TempDir Path folder) throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        LineSorter sorter = new LineSorter(folder, 2_000, 3);
        TreeSet<byte[]> expected = new TreeSet<>(Arrays::compareUnsigned);
        for (int batch = 0; batch < 200; batch++) {
            List<byte[]> lines = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String text = "é".repeat(random.nextInt(3)) + "line " + random.nextInt(2_500) + "ÿ😀\u0000";
                lines.add(text.getBytes(StandardCharsets.UTF_8));
            }
            sorter.add(lines);
            expected.addAll(lines);
        }
        List<byte[]> found = new ArrayList<>();
        try (SortedLines merged = sorter.merged()) {
            for (byte[] line = merged.next(); line != null; line = merged.next()) {
                found.add(line);
            }
        }
        assertThat(found).hasSameSizeAs(expected);
        assertThat(found.toArray(byte[][]::new)).isDeepEqualTo(expected.toArray(byte[][]::new));
        try (var runs = Files.list(folder)) {
            assertThat(runs.count()).as("runs merged three at a time").isBetween(1L, 3L);
        }
    }

    @Test
    void nothing_gives_nothing(@TempDir Path folder) throws Exception {
        try (SortedLines merged = new LineSorter(folder, 1_000, 3).merged()) {
            assertThat(merged.next()).isNull();
        }
    }

    @Test
    void the_empty_line_and_a_prefix_keep_their_places(@TempDir Path folder) throws Exception {
        LineSorter sorter = new LineSorter(folder, 1, 2);
        for (String text : List.of("ab", "", "a", "b", "", "ab")) {
            sorter.add(List.of(text.getBytes(StandardCharsets.UTF_8)));
        }
        List<String> found = new ArrayList<>();
        try (SortedLines merged = sorter.merged()) {
            for (byte[] line = merged.next(); line != null; line = merged.next()) {
                found.add(new String(line, StandardCharsets.UTF_8));
            }
        }
        assertThat(found).containsExactly("", "a", "ab", "b");
    }

    @Test
    void a_line_added_after_the_end_is_refused_and_not_lost(@TempDir Path folder) throws Exception {
        LineSorter sorter = new LineSorter(folder, 1_000, 2);
        sorter.merged().close();
        assertThatThrownBy(() -> sorter.add(List.of(new byte[] {'a'}))).isInstanceOf(IllegalStateException.class);
    }
}
