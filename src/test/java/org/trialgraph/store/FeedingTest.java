package org.trialgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedingTest {
    private static final int TRIALS = 200;
    private static final String SUBJECT = "<https://w3id.org/trialgraph/trial/NCT1> <https://w3id.org/trialgraph/p> ";

    @TempDir
    Path home;

    @Test
    void any_order_any_threads_and_repetitions_give_the_same_hash() throws Exception {
        Manifest plain = Quads.publish(DiskStore.at(home), TRIALS);
        for (int threads = 1; threads <= 4; threads += 3) {
            Manifest shuffled = publishShuffled(threads);
            assertThat(shuffled.hash()).isEqualTo(plain.hash());
            assertThat(shuffled.contentSum()).isEqualTo(plain.contentSum());
            assertThat(shuffled.counts()).isEqualTo(plain.counts());
        }
    }

    private Manifest publishShuffled(int threads) throws Exception {
        List<Quad> quads = new ArrayList<>();
        for (int number = TRIALS; number > 0; number--) {
            quads.addAll(Quads.trial(number));
            quads.addAll(Quads.trial(1 + number / 2));
        }
        Collections.shuffle(quads, new Random(threads));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (GenerationBuilder build = DiskStore.at(home).newGeneration()) {
            List<Callable<Void>> batches = new ArrayList<>();
            for (int start = 0; start < quads.size(); start += 97) {
                List<Quad> batch = quads.subList(start, Math.min(quads.size(), start + 97));
                batches.add(() -> {
                    build.accept(batch);
                    return null;
                });
            }
            for (Future<Void> done : workers.invokeAll(batches)) {
                done.get();
            }
            return build.publish();
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void the_hash_is_that_of_the_uncompressed_dump() throws Exception {
        Manifest manifest = Quads.publish(DiskStore.at(home), 3);
        Path dump = home.resolve("generations").resolve(manifest.id()).resolve("dump.nq.gz");
        var digest = Sha256.digest();
        try (var in = new GZIPInputStream(Files.newInputStream(dump))) {
            digest.update(in.readAllBytes());
        }
        assertThat(Sha256.hex(digest)).isEqualTo(manifest.hash());
        assertThat(manifest.counts().total()).isEqualTo(21);
    }

    @Test
    void values_that_the_database_writes_its_own_way_count_once() {
        String integer = "^^<http://www.w3.org/2001/XMLSchema#integer> .\n";
        String decimal = "^^<http://www.w3.org/2001/XMLSchema#decimal> .\n";
        try (GenerationBuilder build = DiskStore.at(home).newGeneration()) {
            build.accept(Quads.parse(SUBJECT + "\"1\"" + integer + SUBJECT + "\"01\"" + integer));
            build.accept(Quads.parse(SUBJECT + "\"51.50\"" + decimal + SUBJECT + "\"51.5\"" + decimal));
            build.accept(Quads.parse(SUBJECT + "\"a\"@EN-us .\n" + SUBJECT + "\"a\"@en-US .\n"));
            assertThat(build.load().counts().total()).isEqualTo(3);
        }
    }

    @Test
    void every_form_of_the_default_graph_is_the_default_graph() {
        List<Quad> quads = List.of(
                new Quad(Quad.defaultGraphIRI, Quads.trial(1).get(0).asTriple()),
                new Quad(Quad.defaultGraphNodeGenerated, Quads.trial(2).get(0).asTriple()),
                new Quad(Quad.tripleInQuad, Quads.trial(3).get(0).asTriple()));
        try (GenerationBuilder build = DiskStore.at(home).newGeneration()) {
            build.accept(quads);
            assertThat(build.load().counts()).isEqualTo(new Counts(3, 0, 0, Map.of()));
        }
    }

    @Test
    void a_refused_quad_costs_its_batch_and_the_build_goes_on() {
        List<Quad> bad = new ArrayList<>(Quads.trial(2));
        bad.add(new Quad(
                Quad.defaultGraphIRI,
                bad.get(0).getSubject(),
                bad.get(0).getPredicate(),
                NodeFactory.createURI("https://example.org/a|b")));
        try (GenerationBuilder build = new MemoryStore().newGeneration()) {
            build.accept(Quads.trial(1));
            assertThatThrownBy(() -> build.accept(bad))
                    .isInstanceOf(RefusedQuadException.class)
                    .hasMessageContaining("https://example.org/a|b");
            build.accept(Quads.trial(3));
            assertThat(build.publish().counts().defaultGraph()).isEqualTo(10);
        }
    }

    @Test
    void an_empty_generation_is_a_generation() {
        Manifest manifest = Quads.publish(DiskStore.at(home), 0);
        assertThat(manifest.counts().total()).isZero();
        assertThat(DiskStore.at(home).verify(manifest.id()).problems()).isEmpty();
    }

    @Test
    void quads_after_the_load_are_refused() {
        try (GenerationBuilder build = new MemoryStore().newGeneration()) {
            build.load();
            assertThatThrownBy(() -> build.accept(Quads.trial(1))).isInstanceOf(IllegalStateException.class);
        }
    }
}
