package org.trialgraph.source.page;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.Reading;
import org.trialgraph.trial.TrialRecord;

/** A record as lines of path and value, for comparing with a file; what is not stated has no line. */
final class FlatRecord {
    private final List<String> lines = new ArrayList<>();

    private FlatRecord() {}

    static List<String> of(TrialRecord record) {
        FlatRecord flat = new FlatRecord();
        flat.add("url", record.document().url());
        flat.add("lastUpdated", record.document().lastUpdated());
        flat.add("asOf", record.document().asOf());
        flat.add("", record.trial());
        return List.copyOf(flat.lines);
    }

    static List<String> problems(Reading.Accepted reading) {
        return reading.problems().stream()
                .map(problem -> problem.kind() + "\t" + problem.field() + "\t" + oneLine(problem.text()))
                .sorted()
                .toList();
    }

    private void add(String path, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> add(path, present));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(path + "[" + (i + 1) + "]", list.get(i));
            }
        } else if (value instanceof Record part) {
            addParts(path, part);
        } else {
            lines.add(path + "\t" + oneLine(value.toString()));
        }
    }

    private void addParts(String path, Record part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
            try {
                component.getAccessor().setAccessible(true);
                add(name, component.getAccessor().invoke(part));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(name, e);
            }
        }
    }

    private static String oneLine(String text) {
        return text.replace("\n", "\\n").replace("\t", "\\t");
    }
}
