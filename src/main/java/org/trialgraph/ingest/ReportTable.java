package org.trialgraph.ingest;

import java.util.stream.Collectors;
import org.trialgraph.ingest.BuildReport.FileReport;

/** The report of a build as tab-separated values: a line per file and kind of problem, and one per file for its records. */
final class ReportTable {
    private ReportTable() {}

    static String of(BuildOutcome outcome) {
        return "file\tkind\tcount\texample\n"
                + outcome.report().files().entrySet().stream()
                        .map(entry -> lines(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining())
                + outcome.findings().stream()
                        .map(finding -> line(
                                "",
                                (finding.blocking() ? "CHECK_ERROR " : "CHECK_WARNING ") + finding.check(),
                                finding.count(),
                                String.join("; ", finding.examples())))
                        .collect(Collectors.joining());
    }

    private static String lines(String name, FileReport file) {
        return line(name, "ACCEPTED", file.accepted(), "")
                + line(name, "REJECTED", file.rejected(), "")
                + file.problems().entrySet().stream()
                        .map(entry -> line(
                                name,
                                entry.getKey().name(),
                                entry.getValue().count(),
                                entry.getValue().examples().get(0).text()))
                        .collect(Collectors.joining());
    }

    private static String line(String file, String kind, long count, String example) {
        return clean(file) + "\t" + kind + "\t" + count + "\t" + clean(example) + "\n";
    }

    private static String clean(String value) {
        return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
