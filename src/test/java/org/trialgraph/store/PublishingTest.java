package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {
    @TempDir
    Path home;

    @Test
    void a_reader_of_the_pointer_sees_one_whole_identifier_at_any_time() throws IOException {
        Home pointed = new Home(home);
        pointed.point("20260101T000000Z-0001");
        AtomicBoolean going = new AtomicBoolean(true);
        CompletableFuture<List<String>> reader = CompletableFuture.supplyAsync(() -> {
            List<String> seen = new ArrayList<>();
            while (going.get()) {
                seen.add(pointed.currentId().orElseThrow());
            }
            return seen;
        });
        for (int number = 2; number <= 300; number++) {
            pointed.point("20260101T000000Z-%04d".formatted(number));
        }
        going.set(false);
        assertThat(reader.join()).isNotEmpty().isSorted();
        assertThat(pointed.currentId()).contains("20260101T000000Z-0300");
    }

    @Test
    void identifiers_grow_even_if_the_clock_is_set_back() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:04:01Z"), ZoneOffset.UTC);
        assertThat(GenerationIds.next(clock, Optional.empty())).isEqualTo("20261122T000401Z-0001");
        assertThat(GenerationIds.next(clock, Optional.of("20261122T000400Z-0007")))
                .isEqualTo("20261122T000401Z-0001");
        assertThat(GenerationIds.next(clock, Optional.of("20261122T000401Z-0007")))
                .isEqualTo("20261122T000401Z-0008");
        assertThat(GenerationIds.next(clock, Optional.of("20270101T000000Z-0001")))
                .isEqualTo("20270101T000000Z-0002");
    }

    @Test
    void three_generations_are_kept_and_a_server_goes_on_reading_a_deleted_one() {
        DiskStore store = DiskStore.at(home);
        Manifest first = Quads.publish(store, 40);
        try (Generation open = store.openCurrent()) {
            for (int trials = 1; trials <= 3; trials++) {
                Quads.publish(store, trials);
            }
            assertThat(store.list())
                    .hasSize(3)
                    .extracting(GenerationSummary::id)
                    .doesNotContain(first.id());
            assertThat(home.resolve("generations").resolve(first.id())).doesNotExist();
            long quads = Txn.calculateRead(
                    open.dataset(), () -> open.dataset().stream().count());
            assertThat(quads).isEqualTo(first.counts().total());
        }
        assertThat(store.list().get(2).current()).isTrue();
    }

    @Test
    void the_current_generation_is_never_pruned() throws IOException {
        DiskStore store = DiskStore.at(home);
        Manifest first = Quads.publish(store, 1);
        Manifest second = Quads.publish(store, 2);
        Manifest third = Quads.publish(store, 3);
        Files.writeString(home.resolve("current"), first.id());
        assertThat(store.prune(1)).containsExactly(second.id());
        assertThat(store.list()).extracting(GenerationSummary::id).containsExactly(first.id(), third.id());
        store.openCurrent().close();
    }

    @Test
    void a_manifest_is_read_as_it_was_written() {
        Manifest manifest = Quads.publish(DiskStore.at(home), 2);
        assertThat(ManifestJson.read(ManifestJson.write(manifest))).isEqualTo(manifest);
        assertThat(manifest.software().jena()).isEqualTo("5.6.0");
        assertThat(manifest.data()).extracting(FileStamp::name).contains("tdb2/Data-0001/SPO.idn");
    }
}
