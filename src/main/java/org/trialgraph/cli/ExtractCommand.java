package org.trialgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.trialgraph.ingest.Extraction;
import org.trialgraph.ingest.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the cell-therapy facts that the text of records states, each with its quote. */
@Command(
        name = "extract",
        description = "Write the facts that the text of records states: a JSON line per record, each fact with field, "
                + "place, quote, rule and confidence.")
final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, archives and folders, as build takes them.")
    private List<Path> files = List.of();

    private final PrintStream out = Console.out();
    private final PrintStream err = Console.err();
    private long accepted;
    private long rejected;

    @Override
    public Integer call() throws IOException {
        UsageException.unlessReadable(files);
        new Extraction(
                        (record, findings) -> {
                            accepted++;
                            out.println(FactLines.line(
                                    record.trial().identification().key().text(), findings.facts()));
                        },
                        problem -> {
                            rejected++;
                            err.println("trialgraph: rejected " + Visible.of(problem.toString()));
                        })
                .over(files);
        out.flush();
        err.println((accepted + rejected) + " records read = " + accepted + " accepted + " + rejected + " rejected");
        return accepted == 0 ? ExitCode.EMPTY_OR_FAILED : ExitCode.OK;
    }
}
