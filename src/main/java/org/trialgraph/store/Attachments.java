package org.trialgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the caller of a build hands in beside quads. */
final class Attachments {
    private static final Pattern REPORT_NAME = Pattern.compile("report[A-Za-z0-9._-]*");

    private final List<FileStamp> inputs = new ArrayList<>();
    private final Map<String, String> notes = new TreeMap<>();
    private final Map<String, byte[]> reports = new TreeMap<>();

    synchronized void input(FileStamp input) {
        inputs.add(input);
    }

    synchronized void note(String key, String value) {
        notes.put(key, value);
    }

    synchronized void report(String fileName, byte[] content) {
        if (!REPORT_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("\"" + fileName + "\": a report's name starts with \"report\" and has"
                    + " letters, digits, dot, dash and underscore only");
        }
        reports.put(fileName, content.clone());
    }

    synchronized List<FileStamp> inputs() {
        return List.copyOf(inputs);
    }

    synchronized Map<String, String> notes() {
        return new TreeMap<>(notes);
    }

    synchronized Map<String, byte[]> reports() {
        return new TreeMap<>(reports);
    }
}
