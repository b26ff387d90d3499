package org.trialgraph.ingest;

import java.util.Map;
import org.trialgraph.ingest.BuildReport.FileReport;
import org.trialgraph.ingest.BuildReport.Found;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;

/** The report of a build for people: totals, findings, then each file with its problems. */
final class ReportText {
    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    static String of(BuildOutcome outcome) {
        ReportText report = new ReportText();
        report.totals(outcome);
        report.findings(outcome);
        outcome.report().files().forEach(report::file);
        return report.text.toString();
    }

    private void totals(BuildOutcome outcome) {
        FileReport total = outcome.report().total();
        line("Records read: " + total.read() + " = " + total.accepted() + " accepted + " + total.rejected()
                + " rejected");
        line("Files: " + outcome.report().files().size());
        if (!total.problems().isEmpty()) {
            line("Problems, all files together:");
            total.problems().forEach((kind, found) -> line("  " + kind + " " + found.count()));
        }
        outcome.refusedLinks().forEach(link -> line("Link refused: " + link));
        line("");
    }

    private void findings(BuildOutcome outcome) {
        line(outcome.findings().isEmpty() ? "Checks: no findings" : "Checks:");
        for (Finding finding : outcome.findings()) {
            line("  " + (finding.blocking() ? "ERROR " : "warning ") + finding.check() + ": " + finding.count() + " — "
                    + finding.meaning());
            finding.examples().forEach(example -> line("    " + example));
        }
        line("");
    }

    private void file(String name, FileReport file) {
        line(name + ": " + file.read() + " read, " + file.accepted() + " accepted, " + file.rejected() + " rejected");
        for (Map.Entry<ProblemKind, Found> entry : file.problems().entrySet()) {
            line("  " + entry.getKey() + " " + entry.getValue().count());
            for (Problem problem : entry.getValue().examples()) {
                line("    #" + problem.origin().number()
                        + (problem.field().isEmpty() ? "" : " " + problem.field()) + ": \""
                        + problem.text().replace('\n', ' ') + "\"");
            }
        }
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
