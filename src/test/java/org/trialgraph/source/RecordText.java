package org.trialgraph.source;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.TrialId;
import org.trialgraph.trial.TrialKey;

/** A record as text: one line {@code path = value} for each value that is stated, in the order of the components. */
public final class RecordText {
    private RecordText() {}

    /** The lines of everything stated in the record. */
    public static List<String> lines(Object record) {
        List<String> lines = new ArrayList<>();
        walk("", record, (path, value) -> lines.add(path + " = " + text(value)));
        return lines;
    }

    /** Paths at which there is no value at all, or a text of blanks. */
    public static List<String> nullsAndBlanks(Object record) {
        List<String> paths = new ArrayList<>();
        walk("", record, (path, value) -> {
            if (value == null || (value instanceof String text && text.isBlank())) {
                paths.add(path);
            } else if (value instanceof Coded<?> coded && coded.reported().isBlank()) {
                paths.add(path);
            }
        });
        return paths;
    }

    private static void walk(String path, Object value, BiConsumer<String, Object> leaf) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> walk(path, present, leaf));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(path + "[" + i + "]", list.get(i), leaf);
            }
        } else if (value instanceof Record record && !isPlain(value)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                walk(name, get(record, component), leaf);
            }
        } else {
            leaf.accept(path, value);
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof Coded
                || value instanceof TrialId
                || value instanceof TrialKey
                || value instanceof PartialDate;
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }

    private static String text(Object value) {
        if (value instanceof Coded<?> coded) {
            String code = coded.code().map(c -> c.notation()).orElse("?");
            return code.equals(coded.reported()) ? code : code + " " + quoted(coded.reported());
        }
        if (value instanceof TrialId id) {
            return id.register() + " " + id.canonical();
        }
        if (value instanceof TrialKey key) {
            return key.match(id -> "registered ", minted -> "minted ") + key.text();
        }
        if (value instanceof PartialDate date) {
            return date.iso();
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || Character.getType(c) == Character.SURROGATE) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
