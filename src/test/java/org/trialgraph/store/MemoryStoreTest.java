package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryStoreTest {
    @Test
    void the_twin_has_the_counts_and_hashes_of_the_store_on_disk(@TempDir Path home) {
        Manifest memory = Quads.publish(new MemoryStore(), 12);
        Manifest disk = Quads.publish(DiskStore.at(home), 12);
        assertThat(memory.counts()).isEqualTo(disk.counts());
        assertThat(memory.hash()).isEqualTo(disk.hash());
        assertThat(memory.contentSum()).isEqualTo(disk.contentSum());
    }

    @Test
    void a_second_builder_is_refused_until_the_first_is_closed() {
        MemoryStore store = new MemoryStore();
        try (GenerationBuilder first = store.newGeneration()) {
            assertThat(first.id()).isNotEmpty();
            assertThatThrownBy(store::newGeneration).isInstanceOf(StoreLockedException.class);
        }
        store.newGeneration().close();
    }

    @Test
    void the_newest_generation_is_current_and_three_are_kept() {
        MemoryStore store = new MemoryStore();
        List<String> ids = List.of(
                Quads.publish(store, 1).id(),
                Quads.publish(store, 2).id(),
                Quads.publish(store, 3).id(),
                Quads.publish(store, 4).id());
        assertThat(store.list()).extracting(GenerationSummary::id).isEqualTo(ids.subList(1, 4));
        assertThat(store.currentId()).contains(ids.get(3));
        assertThat(store.openNewestHealthy().generation().manifest().counts().defaultGraph())
                .isEqualTo(20);
        assertThat(store.verify(ids.get(3)).healthy()).isTrue();
    }

    @Test
    void a_generation_in_memory_cannot_be_written() {
        MemoryStore store = new MemoryStore();
        Quads.publish(store, 1);
        var dataset = store.openCurrent().dataset();
        assertThatThrownBy(() -> dataset.add(Quads.trial(2).get(0))).isInstanceOf(ReadOnlyGraphException.class);
    }

    @Test
    void an_empty_store_has_nothing_to_open() {
        assertThatThrownBy(new MemoryStore()::openCurrent).isInstanceOf(NoGenerationException.class);
    }
}
