package org.trialgraph.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How answers are written: as asked, else a table on a terminal and TSV in a pipe. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: table on a terminal, tsv in a pipe).")
    private @Nullable OutputFormat format;

    /** The format to write. */
    OutputFormat format() {
        return Optional.ofNullable(format).orElse(Console.isOutTerminal() ? OutputFormat.table : OutputFormat.tsv);
    }

    /** Writes answers to the stream. */
    Answers answers(PrintStream out) {
        return new Answers(out, format());
    }
}
