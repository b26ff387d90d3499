package org.trialgraph.cli.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.trialgraph.cli.SampleFiles;
import org.trialgraph.store.BuildProgress;
import org.trialgraph.store.DiskStore;
import org.trialgraph.store.GenerationBuilder;
import org.trialgraph.store.Loaded;

/**
 * CPU of a generation from triples in memory to a verified database, against Jena's parallel bulk loader fed with the
 * N-Triples of the same graph.
 *
 * <p>Our side sorts, drops repetitions, writes the packed dump, re-reads it strictly, loads and compares; the peer parses and
 * loads.
 */
final class LoadBench {
    private static final int PAIRS = 3;
    private static final int BATCH = 500;

    private final Path ntriples;

    /** Loads what stands in the N-Triples file. */
    LoadBench(Path ntriples) {
        this.ntriples = ntriples;
    }

    void run(PrintStream out) throws Exception {
        List<Quad> quads = quads();
        Paired load = new Paired();
        Paired whole = new Paired();
        long[] counts = new long[2];
        boolean valid = true;
        for (int round = 0; round <= PAIRS; round++) {
            Steps steps = new Steps();
            double ours = Cpu.seconds(() -> counts[0] = ours(quads, steps));
            double peer = Cpu.seconds(() -> counts[1] = peer());
            valid &= counts[0] == counts[1] && counts[0] > 0;
            if (round > 0) { // the first round is for the compiler
                load.add(steps.load(), peer);
                whole.add(ours, peer);
            }
        }
        out.println("load: " + counts[0] + " triples");
        if (!valid) {
            out.println("  INVALID: " + counts[0] + " triples here, " + counts[1] + " from Jena's loader");
            return;
        }
        out.printf(
                Locale.ROOT,
                "  re-read strictly and loaded in %.1f s CPU; Jena's parallel loader from N-Triples %.1f s CPU%n",
                load.ourMedian(),
                load.theirMedian());
        out.println("  load, CPU ratio:                                             " + load.ratio());
        out.println("  sorted, dumped, re-read, loaded, compared with it, CPU ratio: " + whole.ratio());
    }

    private List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        RDFParser.create().source(ntriples).lang(Lang.NTRIPLES).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                quads.add(Quad.create(Quad.defaultGraphIRI, triple));
            }
        });
        return quads;
    }

    private static long ours(List<Quad> quads, Steps steps) throws Exception {
        Path home = Files.createTempDirectory("trialgraph-bench");
        try (GenerationBuilder generation = DiskStore.at(home).newGeneration()) {
            generation.onProgress((step, done, total) -> steps.at(step));
            for (int start = 0; start < quads.size(); start += BATCH) {
                generation.accept(quads.subList(start, Math.min(start + BATCH, quads.size())));
            }
            Loaded loaded = generation.load();
            return loaded.counts().defaultGraph();
        } finally {
            SampleFiles.delete(home);
        }
    }

    private long peer() throws Exception {
        Path home = Files.createTempDirectory("trialgraph-bench");
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(home.toString());
        try {
            DataLoader loader = LoaderFactory.parallelLoader(data, (format, arguments) -> {});
            loader.startBulk();
            RDFParser.create().source(ntriples).lang(Lang.NTRIPLES).parse(loader.stream());
            loader.finishBulk();
            return Txn.calculateRead(data, () -> (long) data.getDefaultGraph().size());
        } finally {
            TDBInternal.expel(data);
            SampleFiles.delete(home);
        }
    }

    /** CPU at the beginning of each step of the store. */
    private static final class Steps {
        private final Map<BuildProgress.Step, Double> began = new EnumMap<>(BuildProgress.Step.class);

        void at(BuildProgress.Step step) {
            began.putIfAbsent(step, Cpu.now());
        }

        /** Seconds from the beginning of the load to the beginning of the comparison. */
        double load() {
            return began.getOrDefault(BuildProgress.Step.VERIFY, Double.NaN)
                    - began.getOrDefault(BuildProgress.Step.LOAD, Double.NaN);
        }
    }
}
