package org.trialgraph.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.text.Evaluation.Labelled;
import org.trialgraph.trial.finding.Slot;

/** Reads labelled facts: one record a line, {@code {"id", "facts": [{"slot", "value", "field", "quote"}]}}. */
final class LabelledFacts {
    private LabelledFacts() {}

    static List<Labelled> read(Path file) throws IOException {
        List<Labelled> labels = new ArrayList<>();
        JsonFactory factory = new JsonFactory();
        for (String line : Files.readAllLines(file)) {
            try (JsonParser parser = factory.createParser(line)) {
                read(parser, labels);
            }
        }
        return labels;
    }

    private static void read(JsonParser parser, List<Labelled> labels) throws IOException {
        String id = "";
        Map<String, String> fact = new HashMap<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING && parser.currentName().equals("id")) {
                id = parser.getText();
            } else if (token == JsonToken.VALUE_STRING) {
                fact.put(parser.currentName(), parser.getText());
            } else if (token == JsonToken.END_OBJECT && fact.containsKey("slot")) {
                Slot slot = Slot.ofKey(fact.getOrDefault("slot", "")).orElseThrow();
                labels.add(new Labelled(id, slot, fact.getOrDefault("value", ""), fact.getOrDefault("quote", "")));
                fact.clear();
            }
        }
    }
}
