package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialgraph.store.Manifest;
import org.trialgraph.store.MemoryStore;
import org.trialgraph.trial.ProblemKind;

class GraphBuildTest {
    private static final String STUDY = """
            {"protocolSection":{"identificationModule":{"nctId":"%s","briefTitle":"%s"},\
            "statusModule":{"overallStatus":"%s","lastUpdatePostDateStruct":{"date":"%s"}}}}""";

    @TempDir
    private Path folder = Path.of("");

    private static String study(String id, String status, String updated) {
        return STUDY.formatted(id, "Natural killer cells in " + id, status, updated);
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private static BuildResult build(List<Path> files, int threads) throws IOException {
        return new GraphBuild(new MemoryStore(), GraphBuild.DEFAULT_BASE, threads)
                .build(files, (step, done, total) -> {});
    }

    private static Manifest published(BuildResult result) {
        return result.published().orElseThrow(() -> new AssertionError(result.reason()));
    }

    @Test
    void a_build_without_any_record_says_why() throws IOException {
        BuildResult result = build(List.of(file("letter.txt", "Dear all,")), 1);
        assertThat(result.published()).isEmpty();
        assertThat(result.reason()).contains("letter.txt", "UNRECOGNISED_DOCUMENT", "Dear all,");
    }

    @Test
    void every_record_is_accounted_for() throws IOException {
        Path records = file(
                "records.ndjson",
                study("NCT04221971", "RECRUITING", "2020-10-01"),
                "{\"protocolSection\": broken",
                study("NCT05272293", "RECRUITING", "2022-03-09"));
        Path letter = file("letter.txt", "Dear all,");
        BuildReport report = build(List.of(records, letter), 2).outcome().report();
        assertThat(report.total().read()).isEqualTo(4);
        assertThat(report.total().accepted()).isEqualTo(2);
        assertThat(report.total().rejected()).isEqualTo(2);
        assertThat(report.files())
                .hasEntrySatisfying(
                        "letter.txt",
                        file -> assertThat(file.problems()).containsKey(ProblemKind.UNRECOGNISED_DOCUMENT))
                .hasEntrySatisfying(
                        "records.ndjson",
                        file -> assertThat(file.problems()).containsKey(ProblemKind.MALFORMED_RECORD));
    }

    @Test
    void the_newer_document_is_the_voice_and_the_older_one_stands_aside() throws IOException {
        Path older = file("older.ndjson", study("NCT04221971", "RECRUITING", "2020-10-01"));
        Path newer = file("newer.ndjson", study("NCT04221971", "COMPLETED", "2023-01-01"));
        Manifest manifest = published(build(List.of(older, newer), 2));
        assertThat(manifest.counts().graphs()).isEqualTo(1);
        assertThat(manifest.notes()).containsEntry(BuildNotes.TRIALS, "1").containsEntry(BuildNotes.ACCEPTED, "2");
    }

    @Test
    void the_same_bytes_twice_are_stated_once_and_counted() throws IOException {
        String study = study("NCT04221971", "RECRUITING", "2020-10-01");
        Path first = file("first.ndjson", study);
        Path second = file("second.ndjson", study);
        BuildResult twice = build(List.of(first, second), 2);
        assertThat(twice.outcome().report().total().problems()).containsKey(ProblemKind.DUPLICATE_DOCUMENT);
        assertThat(published(twice).hash())
                .isEqualTo(published(build(List.of(first), 1)).hash());
    }

    @Test
    void the_folder_of_a_folder_does_not_reach_the_graph() throws IOException {
        Path first = Files.createDirectories(folder.resolve("one/data/sub"));
        Path second = Files.createDirectories(folder.resolve("two/data/sub"));
        for (Path sub : List.of(first, second)) {
            Files.writeString(sub.resolve("z.ndjson"), study("NCT04221971", "RECRUITING", "2020-10-01"));
        }
        BuildResult result = build(List.of(folder.resolve("one/data")), 1);
        assertThat(result.outcome().report().files()).containsOnlyKeys("data/sub/z.ndjson");
        assertThat(published(build(List.of(folder.resolve("two/data")), 1)).hash())
                .isEqualTo(published(result).hash());
    }

    @Test
    void a_file_that_cannot_be_read_costs_that_file() throws IOException {
        file("good.ndjson", study("NCT04221971", "RECRUITING", "2020-10-01"));
        Files.createSymbolicLink(folder.resolve("gone.ndjson"), folder.resolve("absent"));
        BuildResult result = build(List.of(folder), 1);
        assertThat(published(result).inputs()).hasSize(1);
        assertThat(result.outcome().report().total().rejected()).isEqualTo(1);
        assertThat(result.outcome().text()).contains("UNREADABLE_FILE 1", "a link that leads nowhere");
    }

    @Test
    void order_and_threads_do_not_change_the_hash() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String id = String.format(java.util.Locale.ROOT, "NCT%08d", 4_000_000 + i % 15);
            files.add(file("f" + i + ".ndjson", study(id, i % 2 == 0 ? "RECRUITING" : "COMPLETED", "2020-10-01")));
        }
        String hash = published(build(files, 1)).hash();
        List<Path> shuffled = new ArrayList<>(files);
        Collections.reverse(shuffled);
        assertThat(published(build(shuffled, 4)).hash()).isEqualTo(hash);
    }

    @Test
    void the_report_is_the_same_for_any_number_of_threads() throws IOException {
        String[] lines = new String[50];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = study(String.format(java.util.Locale.ROOT, "NCT%08d", 5_000_000 + i), "SOMEDAY", "2020-13-01");
        }
        Path records = file("records.ndjson", lines);
        BuildOutcome one = build(List.of(records), 1).outcome();
        BuildOutcome four = build(List.of(records), 4).outcome();
        assertThat(four.text())
                .isEqualTo(one.text())
                .contains("UNKNOWN_CODE 50")
                .contains("MALFORMED_DATE 50");
        assertThat(four.json()).isEqualTo(one.json());
        assertThat(four.table()).isEqualTo(one.table());
    }
}
