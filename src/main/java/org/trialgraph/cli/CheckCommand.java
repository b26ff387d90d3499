package org.trialgraph.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.trialgraph.ingest.Finding;
import org.trialgraph.ingest.GraphBuild;
import org.trialgraph.ingest.GraphChecks;
import org.trialgraph.store.Generation;
import org.trialgraph.store.GraphStore;
import org.trialgraph.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the current generation: every byte against its manifest, every statement against shapes and checks. */
@Command(
        name = "check",
        description = "Check the published graph: files against their hashes, statements against shapes and checks.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private GraphHome home = new GraphHome();

    @Option(names = "--files-only", description = "Only compare the files with the manifest.")
    private boolean filesOnly;

    private final PrintStream out = Console.out();

    @Override
    public Integer call() {
        GraphStore store = home.store();
        try (Generation generation = store.openCurrent()) {
            Verification verification = store.verify(generation.id());
            out.println("Generation " + generation.id() + ": " + verification.files() + " files, "
                    + verification.quads() + " statements read back");
            verification.problems().forEach(problem -> out.println("ERROR " + problem));
            if (!verification.healthy()) {
                return ExitCode.STORE;
            }
            return filesOnly ? ExitCode.OK : checkStatements(generation);
        }
    }

    private int checkStatements(Generation generation) {
        GraphChecks checks = GraphChecks.bundled();
        List<Finding> findings = checks.run(generation.dataset(), GraphBuild.baseOf(generation.manifest()));
        out.println(checks.size() + " shapes and checks, " + findings.size() + " with findings");
        for (Finding finding : findings) {
            out.println((finding.blocking() ? "ERROR   " : "warning ") + finding.check() + ": " + finding.count()
                    + " — " + finding.meaning());
            finding.examples().forEach(example -> out.println("        " + example));
        }
        return findings.stream().anyMatch(Finding::blocking) ? ExitCode.EMPTY_OR_FAILED : ExitCode.OK;
    }
}
