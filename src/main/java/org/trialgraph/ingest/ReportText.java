package org.trialgraph.ingest;

import java.util.List;
import java.util.Map;
import org.trialgraph.ingest.BuildReport.FileReport;
import org.trialgraph.ingest.BuildReport.Found;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;

/** The report of a build for people: totals, findings, then each file with its problems. */
final class ReportText {
    /** Reasons that a terminal is shown. */
    private static final int REASONS = 10;

    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    static String of(BuildOutcome outcome) {
        ReportText report = new ReportText();
        report.totals(outcome);
        report.checks(outcome);
        outcome.report().files().forEach(report::file);
        return report.text.toString();
    }

    /** What the checks found, alone. */
    static String findings(BuildOutcome outcome) {
        ReportText report = new ReportText();
        report.checks(outcome);
        return report.text.toString().stripTrailing();
    }

    /** The first reasons for which records were rejected, for a terminal. */
    static String rejections(BuildOutcome outcome) {
        ReportText report = new ReportText();
        List<Problem> reasons = outcome.report().files().values().stream()
                .flatMap(file -> file.problems().values().stream())
                .flatMap(found -> found.examples().stream())
                .limit(REASONS)
                .toList();
        for (Problem reason : reasons) {
            report.line("  " + Visible.of(reason.origin().toString()) + ": " + reason.kind() + quoted(reason));
        }
        long rest = outcome.report().total().rejected() - reasons.size();
        if (rest > 0) {
            report.line("  and " + rest + " more; files: "
                    + outcome.report().files().size());
        }
        return report.text.toString().stripTrailing();
    }

    private static String quoted(Problem problem) {
        return problem.text().isEmpty() ? "" : " \"" + Visible.of(problem.text()) + "\"";
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
        outcome.refusedLinks().forEach(link -> line("Link refused: " + Visible.of(link)));
        line("");
    }

    private void checks(BuildOutcome outcome) {
        line(outcome.findings().isEmpty() ? "Checks: no findings" : "Checks:");
        for (Finding finding : outcome.findings()) {
            line("  " + (finding.blocking() ? "ERROR " : "warning ") + finding.check() + ": " + finding.count() + " — "
                    + finding.meaning());
            finding.examples().forEach(example -> line("    " + Visible.of(example)));
        }
        line("");
    }

    private void file(String name, FileReport file) {
        line(Visible.of(name) + ": " + file.read() + " read, " + file.accepted() + " accepted, " + file.rejected()
                + " rejected");
        for (Map.Entry<ProblemKind, Found> entry : file.problems().entrySet()) {
            line("  " + entry.getKey() + " " + entry.getValue().count());
            for (Problem problem : entry.getValue().examples()) {
                line("    " + Visible.of(problem.origin().entry()) + "#"
                        + problem.origin().number()
                        + (problem.field().isEmpty() ? "" : " " + Visible.of(problem.field())) + ": \""
                        + Visible.of(problem.text()) + "\"");
            }
        }
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
