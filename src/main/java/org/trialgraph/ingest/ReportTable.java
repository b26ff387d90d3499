package org.trialgraph.ingest;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.trialgraph.ingest.BuildReport.FileReport;
import org.trialgraph.trial.Problem;

/**
 * The report of a build as tab-separated values: a line per file and kind of problem, and one per file for its records.
 *
 * <p>Entry, record and field are those of the first example.
 */
final class ReportTable {
    private ReportTable() {}

    static String of(BuildOutcome outcome) {
        return line("file", "kind", "count", "entry", "record", "field", "example")
                + outcome.report().files().entrySet().stream()
                        .map(entry -> lines(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining())
                + outcome.findings().stream().map(ReportTable::finding).collect(Collectors.joining());
    }

    private static String finding(Finding finding) {
        return line(
                "",
                (finding.blocking() ? "CHECK_ERROR " : "CHECK_WARNING ") + finding.check(),
                String.valueOf(finding.count()),
                "",
                "",
                "",
                String.join("; ", finding.examples()));
    }

    private static String lines(String name, FileReport file) {
        return line(name, "ACCEPTED", String.valueOf(file.accepted()), "", "", "", "")
                + line(name, "REJECTED", String.valueOf(file.rejected()), "", "", "", "")
                + file.problems().values().stream()
                        .map(found -> found(name, found))
                        .collect(Collectors.joining());
    }

    private static String found(String name, BuildReport.Found found) {
        Problem first = found.examples().get(0);
        return line(
                name,
                first.kind().name(),
                String.valueOf(found.count()),
                first.origin().entry(),
                String.valueOf(first.origin().number()),
                first.field(),
                first.text());
    }

    private static String line(String... cells) {
        return Arrays.stream(cells).map(Visible::of).collect(Collectors.joining("\t")) + "\n";
    }
}
