package org.trialgraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.text.Evaluation.Labelled;
import org.trialgraph.trial.finding.Fact;
import org.trialgraph.trial.finding.Slot;

/** Files of facts: a line per record, {@code {"id": …, "facts": [{"slot": …, "value": …, "field": …, "quote": …}]}}. */
final class FactLines {
    private static final JsonFactory JSON = new JsonFactory();

    private FactLines() {}

    /** The line of one record. */
    static String line(String id, List<Fact> facts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeArrayFieldStart("facts");
            for (Fact fact : facts) {
                write(json, fact);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Fact fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("slot", fact.slot().key());
        json.writeStringField("value", fact.value());
        json.writeStringField("field", fact.evidence().field());
        json.writeNumberField("start", fact.evidence().start());
        json.writeNumberField("end", fact.evidence().end());
        json.writeStringField("quote", fact.evidence().quote());
        json.writeStringField("rule", fact.evidence().rule());
        json.writeNumberField("confidence", fact.evidence().confidence());
        json.writeEndObject();
    }

    /**
     * The labelled facts of a file.
     *
     * @throws UsageException if a line is none, naming the line
     */
    static List<Labelled> read(Path file) throws IOException {
        List<Labelled> labels = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try (JsonParser json = JSON.createParser(line)) {
                    labels.addAll(record(json));
                } catch (IOException | IllegalArgumentException e) {
                    throw new UsageException(file + " line " + number + " is no line of facts: " + e.getMessage());
                }
            }
        }
        return labels;
    }

    private static List<Labelled> record(JsonParser json) throws IOException {
        List<Map<String, String>> facts = new ArrayList<>();
        String id = "";
        Map<String, String> fact = new HashMap<>();
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            boolean inFact = json.getParsingContext().getParent() != null
                    && json.getParsingContext().getParent().inArray();
            if (token == JsonToken.START_OBJECT && inFact) {
                fact = new HashMap<>();
                facts.add(fact);
            } else if (token == JsonToken.VALUE_STRING && inFact) {
                fact.put(String.valueOf(json.currentName()), json.getText());
            } else if (token == JsonToken.VALUE_STRING && "id".equals(json.currentName())) {
                id = json.getText();
            }
        }
        String record = id;
        return facts.stream().map(values -> labelled(record, values)).toList();
    }

    private static Labelled labelled(String id, Map<String, String> fact) {
        String slot = fact.getOrDefault("slot", "");
        return new Labelled(
                id,
                Slot.ofKey(slot).orElseThrow(() -> new IllegalArgumentException("\"" + slot + "\" is no slot")),
                fact.getOrDefault("value", ""),
                fact.getOrDefault("quote", ""));
    }
}
