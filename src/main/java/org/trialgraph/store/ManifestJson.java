package org.trialgraph.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** Manifests as JSON. */
final class ManifestJson {
    private ManifestJson() {}

    static String write(Manifest manifest) {
        JsonObject json = new JsonObject();
        json.put("format", manifest.format());
        json.put("id", manifest.id());
        json.put("created", manifest.created().toString());
        json.put("software", software(manifest.software()));
        json.put("hash", manifest.hash());
        json.put("contentSum", manifest.contentSum());
        json.put("counts", counts(manifest.counts()));
        json.put("notes", strings(manifest.notes()));
        json.put("inputs", stamps(manifest.inputs()));
        json.put("dump", stamp(manifest.dump()));
        json.put("data", stamps(manifest.data()));
        json.put("reports", stamps(manifest.reports()));
        return JSON.toString(json);
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static Manifest read(String text) {
        try {
            JsonObject json = JSON.parse(text);
            int format = (int) number(json, "format");
            if (format != Manifest.FORMAT) {
                throw new IllegalArgumentException(
                        "the manifest has format " + format + ", this program reads format " + Manifest.FORMAT);
            }
            return manifest(format, json);
        } catch (JsonException | DateTimeException | NullPointerException | UnsupportedOperationException failure) {
            throw new IllegalArgumentException("it is not a whole manifest (" + failure.getMessage() + ")", failure);
        }
    }

    private static Manifest manifest(int format, JsonObject json) {
        return new Manifest(
                format,
                string(json, "id"),
                Instant.parse(string(json, "created")),
                software(object(json, "software")),
                stamps(json, "inputs"),
                strings(object(json, "notes")),
                counts(object(json, "counts")),
                string(json, "hash"),
                string(json, "contentSum"),
                stamp(object(json, "dump")),
                stamps(json, "data"),
                stamps(json, "reports"));
    }

    private static JsonObject software(Manifest.Software software) {
        JsonObject json = new JsonObject();
        json.put("trialgraph", software.trialgraph());
        json.put("jena", software.jena());
        json.put("java", software.java());
        return json;
    }

    private static Manifest.Software software(JsonObject json) {
        return new Manifest.Software(string(json, "trialgraph"), string(json, "jena"), string(json, "java"));
    }

    private static JsonObject counts(Counts counts) {
        JsonObject json = new JsonObject();
        json.put("total", counts.total());
        json.put("defaultGraph", counts.defaultGraph());
        json.put("namedGraphs", counts.namedGraphs());
        json.put("graphs", counts.graphs());
        JsonObject perGraph = new JsonObject();
        counts.perGraph().forEach(perGraph::put);
        json.put("perGraph", perGraph);
        return json;
    }

    private static Counts counts(JsonObject json) {
        Map<String, Long> perGraph = new TreeMap<>();
        JsonObject listed = object(json, "perGraph");
        listed.keys().forEach(graph -> perGraph.put(graph, number(listed, graph)));
        return new Counts(number(json, "defaultGraph"), number(json, "namedGraphs"), number(json, "graphs"), perGraph);
    }

    private static JsonObject strings(Map<String, String> map) {
        JsonObject json = new JsonObject();
        map.forEach(json::put);
        return json;
    }

    private static Map<String, String> strings(JsonObject json) {
        Map<String, String> map = new TreeMap<>();
        json.keys().forEach(key -> map.put(key, string(json, key)));
        return map;
    }

    private static JsonObject stamp(FileStamp stamp) {
        JsonObject json = new JsonObject();
        json.put("name", stamp.name());
        json.put("size", stamp.size());
        json.put("sha256", stamp.sha256());
        return json;
    }

    private static FileStamp stamp(JsonObject json) {
        return new FileStamp(string(json, "name"), number(json, "size"), string(json, "sha256"));
    }

    private static JsonArray stamps(List<FileStamp> stamps) {
        JsonArray array = new JsonArray();
        stamps.forEach(stamp -> array.add(stamp(stamp)));
        return array;
    }

    private static List<FileStamp> stamps(JsonObject json, String key) {
        List<FileStamp> stamps = new ArrayList<>();
        for (JsonValue value : member(json, key).getAsArray()) {
            stamps.add(stamp(value.getAsObject()));
        }
        return stamps;
    }

    private static JsonObject object(JsonObject json, String key) {
        return member(json, key).getAsObject();
    }

    private static String string(JsonObject json, String key) {
        return member(json, key).getAsString().value();
    }

    private static long number(JsonObject json, String key) {
        return member(json, key).getAsNumber().value().longValue();
    }

    private static JsonValue member(JsonObject json, String key) {
        JsonValue value = json.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the manifest has no \"" + key + "\"");
        }
        return value;
    }
}
