package org.trialgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.trialgraph.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the whole graph as one file. */
@Command(
        name = "export",
        description = "Write the whole graph: N-Quads, N-Triples, TriG or Turtle, by the file's ending.")
final class ExportCommand implements Callable<Integer> {
    /** What can be written while it is read, so that memory does not grow with the graph. */
    private enum Format {
        nq(Lang.NQUADS),
        nt(Lang.NTRIPLES),
        trig(Lang.TRIG),
        ttl(Lang.TURTLE);

        @SuppressWarnings("ImmutableEnumChecker") // Jena's languages are constants
        private final Lang lang;

        Format(Lang lang) {
            this.lang = lang;
        }
    }

    @Mixin
    private GraphHome home = new GraphHome();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "One of ${COMPLETION-CANDIDATES} (default: by the file's ending, else nq); nt and ttl write the default graph.")
    private @Nullable Format format;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to (default: standard output); with .gz it is packed.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        Format written = format();
        try (Generation generation = home.store().openCurrent();
                OutputStream out = open()) {
            DatasetGraph data = generation.dataset();
            Txn.executeRead(data, () -> write(data, written, out));
        }
        return ExitCode.OK;
    }

    private static void write(DatasetGraph data, Format format, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.lang);
        writer.start();
        if (format == Format.nq || format == Format.trig) {
            StreamRDFOps.sendQuadsToStream(data.find(), writer);
        } else {
            StreamRDFOps.sendTriplesToStream(data.getDefaultGraph().find(), writer);
        }
        writer.finish();
    }

    private OutputStream open() throws IOException {
        if (file == null) {
            return new BufferedOutputStream(Console.out());
        }
        OutputStream out;
        try {
            out = new BufferedOutputStream(Files.newOutputStream(file));
        } catch (IOException e) {
            throw new UsageException("The file " + file + " cannot be written: " + e + ".");
        }
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
    }

    private Format format() {
        return Optional.ofNullable(format).orElseGet(this::byEnding);
    }

    private Format byEnding() {
        String name = file == null ? "" : file.toString().replaceAll("\\.gz$", "");
        for (Format known : Format.values()) {
            if (name.endsWith("." + known.name())) {
                return known;
            }
        }
        if (file != null) {
            throw new UsageException("The ending of " + file + " is no format of export; name one with --format.");
        }
        return Format.nq;
    }
}
