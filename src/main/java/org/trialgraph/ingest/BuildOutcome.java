package org.trialgraph.ingest;

import java.util.List;

/**
 * What a build saw: the records, what the checks found in the graph, and links between registrations that were refused.
 */
public record BuildOutcome(BuildReport report, List<Finding> findings, List<String> refusedLinks) {
    public BuildOutcome {
        findings = List.copyOf(findings);
        refusedLinks = List.copyOf(refusedLinks);
    }

    /** Whether a finding forbids publishing. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::blocking);
    }

    /** Two or three lines for a terminal. */
    public String summary() {
        BuildReport.FileReport total = report.total();
        StringBuilder text = new StringBuilder();
        text.append("Records  ").append(total.read()).append(" read = ").append(total.accepted());
        text.append(" accepted + ").append(total.rejected()).append(" rejected");
        long problems = total.problems().values().stream()
                .mapToLong(BuildReport.Found::count)
                .sum();
        text.append(", ").append(problems).append(" problems");
        long errors = findings.stream().filter(Finding::blocking).count();
        text.append("\nChecks   ").append(errors).append(" with errors, ").append(findings.size() - errors);
        text.append(" with warnings");
        return text.toString();
    }

    /** The report for people. */
    public String text() {
        return ReportText.of(this);
    }

    /** The report as tab-separated values: file, kind, count, then entry, record, field and text of an example. */
    public String table() {
        return ReportTable.of(this);
    }

    /** The report as JSON. */
    public String json() {
        return ReportJson.of(this);
    }
}
