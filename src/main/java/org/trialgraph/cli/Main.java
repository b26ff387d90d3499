package org.trialgraph.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.trialgraph.cli.bench.BenchCommand;
import org.trialgraph.cli.bench.MapCommand;
import org.trialgraph.ingest.BuildFailedException;
import org.trialgraph.query.QueryException;
import org.trialgraph.server.AddressException;
import org.trialgraph.store.NoGenerationException;
import org.trialgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

/** The program. */
@Command(
        name = "trialgraph",
        description = "Public records of cell-therapy trials as one RDF knowledge graph with evidence.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            StatsCommand.class,
            ExplainCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            BenchCommand.class,
            MapCommand.class,
            WarmUpCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ok",
            "1:empty answer or failed check",
            "2:wrong usage",
            "3:invalid data, nothing published",
            "4:remote source failed",
            "5:graph missing, locked or damaged"
        })
public final class Main implements Runnable {
    /** Runs a command and ends the program with its code. */
    public static void main(String[] arguments) {
        Console.useUtf8();
        System.exit(run(arguments));
    }

    /** Runs a command and returns its exit code. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(Console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(Console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Main::explain);
        return line.execute(arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, Console.err());
    }

    /** Turns a failure into a sentence and a code; a failure that nobody foresaw shows where it happened. */
    private static int explain(Exception failure, CommandLine line, ParseResult parsed) {
        PrintStream err = Console.err();
        Optional<Integer> code = code(failure);
        if (code.isEmpty()) {
            err.println("trialgraph: unexpected failure; please report it with the lines below.");
            failure.printStackTrace(err);
            return ExitCode.EMPTY_OR_FAILED;
        }
        err.println("trialgraph: " + failure.getMessage());
        if (failure instanceof NoGenerationException) {
            err.println("  trialgraph build FILE...   builds a graph from your records");
            err.println("  trialgraph up              builds the graph of the bundled sample and serves it");
        }
        return code.get();
    }

    private static Optional<Integer> code(Exception failure) {
        if (failure instanceof UsageException
                || failure instanceof QueryException
                || failure instanceof AddressException) {
            return Optional.of(ExitCode.USAGE);
        }
        if (failure instanceof StoreException) {
            return Optional.of(ExitCode.STORE);
        }
        if (failure instanceof BuildFailedException) {
            return Optional.of(ExitCode.INVALID_DATA);
        }
        return Optional.empty();
    }
}
