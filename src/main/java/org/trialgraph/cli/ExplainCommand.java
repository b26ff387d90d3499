package org.trialgraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.trialgraph.ingest.GraphBuild;
import org.trialgraph.query.QueryLibrary;
import org.trialgraph.query.Questions;
import org.trialgraph.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says in words what a trial's text states of its product, regimen and population, with the quotes. */
@Command(
        name = "explain",
        description =
                "Say what a trial's text states of its cells, regimen and population, with the words that state it.",
        footer = {"", "Example: trialgraph explain NCT04221971"})
final class ExplainCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Mixin
    private GraphHome home = new GraphHome();

    @Parameters(paramLabel = "TRIAL", description = "Number of the registration.")
    private String trial = "";

    private final PrintStream out = Console.out();

    @Override
    public Integer call() {
        try (Generation generation = home.store().openCurrent()) {
            Questions questions =
                    new Questions(generation.dataset(), GraphBuild.baseOf(generation.manifest()), PATIENCE);
            List<Map<String, String>> header = rows(questions, "trial-facts");
            if (header.isEmpty() && !trial.equals(trial.toUpperCase(Locale.ROOT))) {
                trial = trial.toUpperCase(Locale.ROOT);
                header = rows(questions, "trial-facts");
            }
            if (header.isEmpty()) {
                Console.err().println("trialgraph: the graph has no trial " + trial + ".");
                return ExitCode.EMPTY_OR_FAILED;
            }
            header.stream()
                    .filter(row -> List.of("title", "status", "phase").contains(row.getOrDefault("fact", "")))
                    .forEach(row -> out.println(row.get("fact") + ": " + row.get("value")));
            Explanation explanation =
                    new Explanation(rows(questions, "evidence-of-trial"), rows(questions, "conflicting-statements"));
            explanation.lines().forEach(out::println);
            out.flush();
            return ExitCode.OK;
        }
    }

    private List<Map<String, String>> rows(Questions questions, String query) {
        return questions.ask(QueryLibrary.questions().get(query), Map.of("trial", trial), ExplainCommand::read);
    }

    private static List<Map<String, String>> read(QueryExec exec) {
        RowSet rows = exec.select();
        List<Map<String, String>> read = new ArrayList<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            Map<String, String> values = new LinkedHashMap<>();
            for (Var column : rows.getResultVars()) {
                Node value = row.get(column);
                if (value != null) {
                    values.put(
                            column.getVarName(), value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
                }
            }
            read.add(values);
        }
        return read;
    }
}
