package org.trialgraph.cli.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.jspecify.annotations.Nullable;
import org.trialgraph.cli.Console;
import org.trialgraph.cli.Main;
import org.trialgraph.cli.SampleFiles;
import org.trialgraph.rdf.Iris;
import org.trialgraph.rdf.Schemes;
import org.trialgraph.rdf.TrialMapper;
import org.trialgraph.source.InputFile;
import org.trialgraph.source.Inputs;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.ctgov.CtgovJsonReader;
import org.trialgraph.trial.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures mapping, extraction, growth, memory, load and start in one run. */
@Command(
        name = "bench",
        description =
                "Measure mapping, extraction, growth, memory, load and start against floors and peers, in one run.",
        footer = {"", "Studies are the bundled sample's or those of FILE, amplified to --studies different ones."})
public final class BenchCommand implements Callable<Integer> {
    @Option(
            names = "--studies",
            paramLabel = "N",
            defaultValue = "4000",
            description = "How many studies (default 4000).")
    private int studies;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "mapping, extraction, growth, memory, load, start (default all).")
    private List<String> only = List.of("mapping", "extraction", "growth", "memory", "load", "start");

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Records of ClinicalTrials.gov (default: the sample).")
    private @Nullable Path file;

    private final PrintStream out = Console.out();

    @Override
    public Integer call() throws Exception {
        out.println("TrialGraph benchmark on " + Runtime.getRuntime().availableProcessors() + " cores, Java "
                + System.getProperty("java.version") + ", heap "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
        Path folder = Files.createTempDirectory("trialgraph-bench");
        try {
            run(folder);
        } finally {
            SampleFiles.delete(folder);
        }
        return 0;
    }

    private void run(Path folder) throws Exception {
        List<byte[]> records = amplified(studies);
        if (only.contains("mapping")) {
            new MappingBench(records).run(out);
        }
        if (only.contains("extraction")) {
            new ExtractionBench(records).run(out);
        }
        if (only.contains("growth")) {
            new GrowthBench().run(out);
        }
        if (only.contains("memory")) {
            Path once = write(folder.resolve("1x.ndjson"), studies);
            new MemoryBench(once, write(folder.resolve("10x.ndjson"), 10 * studies)).run(out);
        }
        if (only.contains("load")) {
            new LoadBench(triples(folder.resolve("graph.nt"), records)).run(out);
        }
        if (only.contains("start")) {
            start(folder);
        }
    }

    private void start(Path folder) throws Exception {
        Optional<Path> launcher =
                Optional.ofNullable(System.getProperty("trialgraph.launcher")).map(Path::of);
        if (launcher.isEmpty()) {
            out.println("start: not measured; the program was not started by its launcher");
            return;
        }
        Path graph = folder.resolve("graph");
        Main.run("build", "--sample", "--quiet", "--graph", graph.toString());
        new StartBench(launcher.get(), graph).run(out);
    }

    private Amplifier amplifier() throws IOException {
        List<byte[]> given = new ArrayList<>();
        try (SampleFiles sample = new SampleFiles()) {
            Path input = file == null ? sample.folder().resolve("studies.ndjson") : file;
            CtgovJsonReader reader = new CtgovJsonReader();
            Inputs.visit(InputFile.of(input), new Inputs.Visitor() {
                @Override
                public void stream(Origin first, BufferedInputStream in) throws IOException {
                    reader.cut(in, given::add);
                }

                @Override
                public void failed(Origin place, String reason) {
                    throw new IllegalStateException(place + ": " + reason);
                }
            });
        }
        return new Amplifier(given);
    }

    private List<byte[]> amplified(int count) throws IOException {
        Amplifier amplifier = amplifier();
        List<byte[]> records = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            records.add(amplifier.study(n));
        }
        return records;
    }

    private Path write(Path target, int count) throws IOException {
        Amplifier amplifier = amplifier();
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(target))) {
            for (int n = 0; n < count; n++) {
                lines.write(amplifier.study(n));
                lines.write('\n');
            }
        }
        return target;
    }

    private static Path triples(Path target, List<byte[]> records) throws IOException {
        CtgovJsonReader reader = new CtgovJsonReader();
        TrialMapper mapper = new TrialMapper(Iris.published(), Schemes.bundled());
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(target))) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(lines, Lang.NTRIPLES);
            writer.start();
            for (byte[] record : records) {
                reader.read(new RawRecord(record, new Origin("bench", 1)))
                        .match(accepted -> mapper.map(accepted.record(), writer), rejected -> List.of());
            }
            writer.finish();
        }
        return target;
    }
}
