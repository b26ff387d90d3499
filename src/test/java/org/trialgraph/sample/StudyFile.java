package org.trialgraph.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Study objects of an NDJSON file as plain maps, lists and texts (numbers and booleans as their text). */
final class StudyFile {
    private static final JsonFactory FACTORY = new JsonFactory();

    private StudyFile() {}

    /** All studies of the stream by their registration id; two of one id are an error. */
    static Map<String, Map<String, Object>> read(InputStream in) throws IOException {
        Map<String, Map<String, Object>> studies = new LinkedHashMap<>();
        for (Map<String, Object> study : objects(in)) {
            Map<String, Object> protocol = map(study.get("protocolSection"));
            String id = text(protocol, "identificationModule", "nctId");
            if (studies.put(id, protocol) != null) {
                throw new IOException("two studies with the id " + id);
            }
        }
        return studies;
    }

    /** All objects of the stream, in its order. */
    static List<Map<String, Object>> objects(InputStream in) throws IOException {
        List<Map<String, Object>> objects = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(in)) {
            while (parser.nextToken() != null) {
                objects.add(map(value(parser)));
            }
        }
        return objects;
    }

    /** The bundled sample's studies by their registration id. */
    static Map<String, Map<String, Object>> sample() throws IOException {
        try (InputStream in = resource("/org/trialgraph/sample/studies.ndjson")) {
            return read(in);
        }
    }

    static InputStream resource(String path) {
        return Objects.requireNonNull(StudyFile.class.getResourceAsStream(path), path);
    }

    /** The value below the object at the end of a path of keys; an empty map where the path ends early. */
    static Object at(Map<String, Object> object, String... path) {
        Object here = object;
        for (String key : path) {
            here = map(here).getOrDefault(key, Map.of());
        }
        return here;
    }

    static String text(Map<String, Object> object, String... path) {
        return at(object, path).toString();
    }

    @SuppressWarnings("unchecked") // only this class makes the maps
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // only this class makes the lists
    static List<Object> list(Object value) {
        return value instanceof List ? (List<Object>) value : List.of();
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                object.put(key, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(parser));
            }
            return values;
        }
        return parser.getText();
    }
}
