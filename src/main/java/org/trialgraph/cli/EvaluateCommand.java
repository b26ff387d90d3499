package org.trialgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.trialgraph.ingest.Extraction;
import org.trialgraph.text.Evaluation;
import org.trialgraph.text.Evaluation.Labelled;
import org.trialgraph.text.Score;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores extraction against labelled facts. */
@Command(
        name = "evaluate",
        description =
                "Score the facts extracted from records against labelled facts: precision, recall and F1 per slot "
                        + "and in all, misses and false alarms with their quotes, exactness of quotes, calibration.")
final class EvaluateCommand implements Callable<Integer> {
    @Option(names = "--records", required = true, paramLabel = "R", description = "Records, as build takes them.")
    private Path records = Path.of("");

    @Option(
            names = "--facts",
            required = true,
            paramLabel = "F",
            description = "Labelled facts, a JSON line per record.")
    private Path facts = Path.of("");

    @Option(names = "--no-details", description = "Leave out misses and false alarms.")
    private boolean noDetails;

    private final PrintStream out = Console.out();
    private long quotes;
    private long inexact;

    @Override
    public Integer call() throws IOException {
        UsageException.unlessReadable(List.of(records, facts));
        List<Labelled> labels = FactLines.read(facts);
        Set<String> labelled = labels.stream().map(Labelled::id).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Findings> found = new HashMap<>();
        new Extraction(
                        (record, findings) -> {
                            String id = record.trial().identification().key().text();
                            if (labelled.contains(id)) {
                                found.put(id, findings);
                                quotes += findings.facts().size();
                                inexact += Evaluation.inexactQuotes(record.trial(), findings);
                            }
                        },
                        problem -> Console.err().println("trialgraph: rejected " + problem))
                .over(List.of(records));
        if (found.isEmpty()) {
            throw new UsageException("No record of " + records + " has labels in " + facts + ".");
        }
        labelled.removeAll(found.keySet());
        print(Evaluation.of(labels, found), found.size(), new TreeSet<>(labelled));
        return inexact == 0 ? ExitCode.OK : ExitCode.EMPTY_OR_FAILED;
    }

    private void print(Evaluation evaluation, int compared, Set<String> missing) {
        out.println(compared + " of " + (compared + missing.size()) + " labelled records found and compared"
                + (missing.isEmpty() ? "" : "; the labels of the others are left out: " + String.join(", ", missing)));
        scores(evaluation);
        if (!noDetails) {
            details(evaluation);
        }
        out.printf(Locale.ROOT, "%nquotes that are exact text of their field: %d of %d%n", quotes - inexact, quotes);
        out.println();
        List<List<String>> bins = evaluation.calibration().stream()
                .map(bin -> List.of(number(bin.confidence()), String.valueOf(bin.facts()), number(bin.share())))
                .toList();
        new TextTable(List.of("confidence", "facts", "share right"), bins).print(out);
        out.flush();
    }

    private void scores(Evaluation evaluation) {
        List<List<String>> rows = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            Score score = evaluation.bySlot().get(slot);
            if (score != null) {
                rows.add(row(slot.key(), score));
            }
        }
        rows.add(row("all", evaluation.total()));
        new TextTable(List.of("slot", "labelled", "found", "right", "precision", "recall", "F1"), rows).print(out);
    }

    private static List<String> row(String name, Score score) {
        return List.of(
                name,
                String.valueOf(score.hits() + score.misses()),
                String.valueOf(score.hits() + score.falseAlarms()),
                String.valueOf(score.hits()),
                number(score.precision()),
                number(score.recall()),
                number(score.f1()));
    }

    private void details(Evaluation evaluation) {
        out.println();
        evaluation.misses().stream()
                .sorted(Comparator.comparing(Labelled::slot).thenComparing(Labelled::id))
                .forEach(miss -> out.println("miss   " + miss.id() + " "
                        + miss.slot().key() + "=" + miss.value() + "  \"" + oneLine(miss.quote()) + "\""));
        evaluation.falseAlarms().stream()
                .sorted(Comparator.comparing(
                                (Evaluation.Alarm alarm) -> alarm.fact().slot())
                        .thenComparing(Evaluation.Alarm::id))
                .forEach(alarm -> out.println(
                        "alarm  " + alarm.id() + " " + alarm.fact().slot().key() + "="
                                + alarm.fact().value() + "  \""
                                + oneLine(alarm.fact().evidence().quote()) + "\" ("
                                + alarm.fact().evidence().rule() + ")"));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
