package org.trialgraph.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.trialgraph.ingest.BuildReport.FileReport;
import org.trialgraph.ingest.BuildReport.Found;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;

/** The report of a build for programs. */
final class ReportJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(BuildOutcome outcome) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            new ReportJson(json).write(outcome);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.append('\n').toString();
    }

    private void write(BuildOutcome outcome) throws IOException {
        json.writeStartObject();
        counts(outcome.report().total());
        json.writeObjectFieldStart("files");
        for (Map.Entry<String, FileReport> file : outcome.report().files().entrySet()) {
            json.writeObjectFieldStart(file.getKey());
            counts(file.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (Finding finding : outcome.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        texts("refusedLinks", outcome.refusedLinks());
        json.writeEndObject();
    }

    private void counts(FileReport file) throws IOException {
        json.writeNumberField("read", file.read());
        json.writeNumberField("accepted", file.accepted());
        json.writeNumberField("rejected", file.rejected());
        json.writeArrayFieldStart("problems");
        for (Map.Entry<ProblemKind, Found> entry : file.problems().entrySet()) {
            json.writeStartObject();
            json.writeStringField("kind", entry.getKey().name());
            json.writeNumberField("count", entry.getValue().count());
            json.writeArrayFieldStart("examples");
            for (Problem problem : entry.getValue().examples()) {
                example(problem);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void example(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.origin().file());
        json.writeStringField("entry", problem.origin().entry());
        json.writeNumberField("record", problem.origin().number());
        json.writeStringField("field", problem.field());
        json.writeStringField("text", problem.text());
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("check", finding.check());
        json.writeStringField("meaning", finding.meaning());
        json.writeBooleanField("blocking", finding.blocking());
        json.writeNumberField("count", finding.count());
        texts("examples", finding.examples());
        json.writeEndObject();
    }

    private void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
