package org.trialgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.trialgraph.ingest.BuildReport.FileReport;
import org.trialgraph.ingest.BuildResult;
import org.trialgraph.ingest.GraphBuild;
import org.trialgraph.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds a generation from documents, checks it and publishes it. */
@Command(
        name = "build",
        description = "Build the graph from files and folders, check it, and publish it.",
        footer = {
            "",
            "Takes ClinicalTrials.gov records as JSON (one study, a page, an array, a line each), pages of ClinConnect,",
            "meddatax, MedPath and ClinicalTrials.Veeva as text or HTML, each also as .gz, in a .zip or in a folder.",
            "Links are followed; files and folders whose name begins with a dot are passed over, in archives too.",
            "The old graph keeps serving until the new one is published."
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private GraphHome home = new GraphHome();

    @Option(names = "--sample", description = "Also take the sample that travels with the program.")
    private boolean sample;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What every IRI of the graph begins with (default https://w3id.org/trialgraph/).")
    private String base = GraphBuild.DEFAULT_BASE;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read and map (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, no summary.")
    private boolean quiet;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files, archives and folders.")
    private List<Path> files = List.of();

    private final PrintStream err = Console.err();

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new UsageException("--threads is a number from 1, not " + threads + ".");
        }
        if (!Iris.isBase(base)) {
            throw new UsageException(
                    "--base is an http or https address without query that ends in a slash, not \"" + base + "\".");
        }
        List<Path> inputs = new ArrayList<>(files);
        try (SampleFiles bundled = new SampleFiles()) {
            if (sample) {
                inputs.add(bundled.folder());
            }
            if (inputs.isEmpty()) {
                throw new UsageException("Nothing to build from: name files or folders, or --sample.");
            }
            UsageException.unlessReadable(inputs);
            return say(build(inputs));
        }
    }

    private BuildResult build(List<Path> inputs) throws IOException {
        try (BuildProgressBar progress = new BuildProgressBar(quiet)) {
            return new GraphBuild(home.store(), base, threads).build(inputs, progress);
        }
    }

    private int say(BuildResult result) {
        FileReport total = result.outcome().report().total();
        if (!quiet) {
            err.println(result.outcome().summary());
        }
        if (result.published().isEmpty()) {
            err.println("trialgraph: not published; " + result.reason());
            return ExitCode.INVALID_DATA;
        }
        if (!quiet) {
            err.println("Published generation " + result.published().get().id() + " in " + home.directory() + " (hash "
                    + result.published().get().hash().substring(0, 16) + ").");
            if (total.rejected() > 0 || !total.problems().isEmpty()) {
                err.println("Report   "
                        + home.directory()
                                .resolve("generations")
                                .resolve(result.published().get().id())
                                .resolve("report.txt"));
            }
        }
        return ExitCode.OK;
    }
}
