package org.trialgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.GraphBuild;
import org.trialgraph.query.NamedQuery;
import org.trialgraph.query.QueryException;
import org.trialgraph.query.QueryLibrary;
import org.trialgraph.query.Questions;
import org.trialgraph.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists, explains and asks named queries, and asks SPARQL from a file or from standard input. */
@Command(
        name = "query",
        description = "Ask the graph: a named query, a SPARQL file, or - for standard input. Without a name, list the "
                + "named queries.",
        footer = {
            "",
            "Examples:",
            "  trialgraph query trials-by-phase",
            "  trialgraph query recruiting-trials country=China -o csv",
            "  trialgraph query --explain trials-by-phase",
            "  echo 'SELECT * { ?s ?p ?o } LIMIT 3' | trialgraph query -"
        })
final class QueryCommand implements Callable<Integer> {
    @Mixin
    private GraphHome home = new GraphHome();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--explain", description = "Show what a named query answers and takes, and its text.")
    private boolean explain;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "300", description = "Give up after so long.")
    private int timeout;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME|FILE|-", description = "What to ask.")
    private @Nullable String question;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME=VALUE", description = "Values of parameters.")
    private List<String> values = List.of();

    private final PrintStream out = Console.out();
    private final PrintStream err = Console.err();

    @Override
    public Integer call() throws IOException {
        QueryLibrary library = QueryLibrary.questions();
        if (question == null) {
            list(library);
            return ExitCode.OK;
        }
        if (explain) {
            explain(library.get(question));
            return ExitCode.OK;
        }
        if (!question.equals("-") && !Files.isRegularFile(Path.of(question))) {
            library.get(question); // a name that does not exist is said before the graph is looked for
        }
        try (Generation generation = home.store().openCurrent()) {
            Questions questions = new Questions(
                    generation.dataset(), GraphBuild.baseOf(generation.manifest()), Duration.ofSeconds(timeout));
            long count = ask(questions, library, question);
            out.flush();
            return count == 0 ? ExitCode.EMPTY_OR_FAILED : ExitCode.OK;
        }
    }

    private long ask(Questions questions, QueryLibrary library, String asked) throws IOException {
        Answers answers = output.answers(out);
        if (asked.equals("-")) {
            return questions.ask(new String(System.in.readAllBytes(), StandardCharsets.UTF_8), answers::write);
        }
        Path file = Path.of(asked);
        if (library.find(asked).isEmpty() && Files.isRegularFile(file)) {
            return questions.ask(Files.readString(file), answers::write);
        }
        NamedQuery named = library.get(asked);
        long count = questions.ask(named, parsed(), answers::write);
        sayIfCut(named, count);
        return count;
    }

    private void sayIfCut(NamedQuery named, long count) {
        if (count == named.toQuery().getLimit()) {
            out.flush();
            err.println("trialgraph: these are the first " + count
                    + " rows, the query's own LIMIT; there may be more. To"
                    + " raise it, save the text that query --explain " + named.name() + " shows and ask that file.");
        }
    }

    private Map<String, String> parsed() {
        Map<String, String> parsed = new LinkedHashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new QueryException("Write parameters as NAME=VALUE, not \"" + value + "\".");
            }
            parsed.put(value.substring(0, equals), value.substring(equals + 1));
        }
        return parsed;
    }

    private void list(QueryLibrary library) {
        List<List<String>> rows = library.queries().stream()
                .map(query -> List.of(query.name(), query.answers()))
                .toList();
        if (output.format() == OutputFormat.table) {
            new TextTable(List.of("name", "answers"), rows).print(out);
        } else {
            out.println("name\tanswers");
            rows.forEach(row -> out.println(String.join("\t", row)));
        }
    }

    private void explain(NamedQuery query) {
        out.println(query.title());
        out.println(query.answers());
        query.parameters()
                .forEach(parameter -> out.println(
                        "  " + parameter.variable() + "=" + parameter.kind().notation()
                                + parameter
                                        .defaultValue()
                                        .map(value -> " (default " + value + ")")
                                        .orElse(" (optional)")
                                + "  " + parameter.description()));
        out.println();
        out.println(query.text()
                .lines()
                .dropWhile(line -> line.startsWith("#"))
                .collect(java.util.stream.Collectors.joining("\n")));
    }
}
