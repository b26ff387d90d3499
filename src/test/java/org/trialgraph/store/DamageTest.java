package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
    @TempDir
    static Path home;

    private static DiskStore store;
    private static Manifest older;
    private static Manifest newer;

    @BeforeAll
    static void publish_two_generations() {
        store = DiskStore.at(home);
        older = Quads.publish(store, 3);
        newer = Quads.publish(store, 5);
    }

    @AfterEach
    void every_test_leaves_the_store_whole() throws IOException {
        Files.writeString(home.resolve("current"), newer.id());
        store.openCurrent().close();
    }

    private static Path file(String name) {
        return home.resolve("generations").resolve(newer.id()).resolve(name);
    }

    private static Path olderFile(String name) {
        return home.resolve("generations").resolve(older.id()).resolve(name);
    }

    private static void expectFallBack(Path damaged) {
        assertThatThrownBy(store::openCurrent)
                .isInstanceOf(DamagedGenerationException.class)
                .hasMessageContaining(damaged.toString());
        HealthyGeneration healthy = store.openNewestHealthy();
        try (Generation generation = healthy.generation()) {
            assertThat(generation.id()).isEqualTo(older.id());
            assertThat(healthy.skipped()).singleElement().asString().contains(damaged.toString());
        }
    }

    @Test
    void a_torn_manifest_is_found_at_every_length() throws IOException {
        byte[] whole = Files.readAllBytes(file("MANIFEST.json"));
        for (int length = 0; length < whole.length - 2; length += 997) {
            Files.write(file("MANIFEST.json"), Arrays.copyOf(whole, length));
            expectFallBack(file("MANIFEST.json"));
        }
        Files.write(
                file("MANIFEST.json"),
                Arrays.copyOf(whole, new String(whole, StandardCharsets.UTF_8).lastIndexOf('}')));
        expectFallBack(file("MANIFEST.json"));
        Files.write(file("MANIFEST.json"), whole);
    }

    @Test
    void a_manifest_of_another_generation_is_found() throws IOException {
        Path damaged = file("MANIFEST.json");
        withoutDuring(damaged, () -> {
            Files.copy(olderFile("MANIFEST.json"), damaged);
            expectFallBack(damaged);
        });
    }

    @Test
    void a_missing_or_shortened_file_is_found_before_serving() throws IOException {
        List<FileStamp> stamps = GenerationFolder.stamps(newer);
        for (int i = 0; i < stamps.size(); i += 5) {
            FileStamp stamp = stamps.get(i);
            Path damaged = file(stamp.name());
            withoutDuring(damaged, () -> {
                expectFallBack(damaged);
                try (FileChannel channel =
                        FileChannel.open(damaged, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.allocate(1), stamp.size());
                }
                expectFallBack(damaged);
            });
        }
    }

    private static void withoutDuring(Path file, Action action) throws IOException {
        Path aside = home.resolve(file.getFileName() + ".aside");
        Files.move(file, aside);
        try {
            action.run();
        } finally {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private interface Action {
        void run() throws IOException;
    }

    @Test
    void one_flipped_bit_is_found_by_the_full_check() throws IOException {
        List<FileStamp> stamps = GenerationFolder.stamps(newer).stream()
                .filter(stamp -> stamp.size() > 0)
                .toList();
        assertThat(stamps).hasSizeGreaterThan(10);
        for (FileStamp stamp : List.of(stamps.get(0), stamps.get(stamps.size() / 2), newer.dump())) {
            flip(file(stamp.name()), stamp.size() / 2);
            Verification verification = store.verify(newer.id());
            assertThat(verification.healthy()).isFalse();
            assertThat(verification.problems()).anyMatch(problem -> problem.contains(stamp.name()));
            flip(file(stamp.name()), stamp.size() / 2);
        }
        assertThat(store.verify(newer.id()).problems()).isEmpty();
    }

    private static void flip(Path file, long position) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, position);
            one.put(0, (byte) (one.get(0) ^ 1)).flip();
            channel.write(one, position);
        }
    }

    @Test
    void a_pointer_that_names_nothing_is_found() throws IOException {
        for (String content : List.of("", "../../etc", "20261122T000401Z-00", "\u0000\u0000")) {
            Files.writeString(home.resolve("current"), content);
            assertThatThrownBy(store::openCurrent)
                    .isInstanceOf(DamagedGenerationException.class)
                    .hasMessageContaining(home.resolve("current").toString());
            HealthyGeneration healthy = store.openNewestHealthy();
            try (Generation generation = healthy.generation()) {
                assertThat(generation.id()).isEqualTo(newer.id());
                assertThat(healthy.skipped()).hasSize(1);
            }
        }
        Files.writeString(home.resolve("current"), "20200101T000000Z-0001\n");
        assertThatThrownBy(store::openCurrent).isInstanceOf(DamagedGenerationException.class);
    }

    @Test
    void an_operator_can_go_back_by_writing_the_pointer() throws IOException {
        Files.writeString(home.resolve("current"), older.id());
        try (Generation generation = store.openNewestHealthy().generation()) {
            assertThat(generation.id()).isEqualTo(older.id());
        }
    }

    @Test
    void when_everything_is_damaged_every_damage_is_told() throws IOException {
        Path newest = file("MANIFEST.json");
        Path old = olderFile("dump.nq.gz");
        withoutDuring(
                newest,
                () -> withoutDuring(old, () -> {
                    assertThatThrownBy(store::openNewestHealthy)
                            .isInstanceOf(NoGenerationException.class)
                            .hasMessageContaining(newest.toString())
                            .hasMessageContaining(old.toString());
                    assertThat(store.list()).extracting(GenerationSummary::id).containsExactly(older.id());
                }));
    }
}
