package org.trialgraph.query;

import java.util.List;
import java.util.Optional;
import org.trialgraph.query.NamedQuery.Severity;

/** The comment lines at the top of a query file, as fields and their texts. */
record QueryHeader(String name, List<Field> fields) {
    /** A line {@code # field: text}. */
    record Field(String field, String text) {}

    static QueryHeader of(String name, String text) {
        return new QueryHeader(
                name,
                text.lines()
                        .takeWhile(line -> line.startsWith("#"))
                        .map(line -> line.substring(1).strip())
                        .filter(line -> line.indexOf(':') > 0)
                        .map(QueryHeader::field)
                        .toList());
    }

    private static Field field(String line) {
        int colon = line.indexOf(':');
        return new Field(line.substring(0, colon), line.substring(colon + 1).strip());
    }

    Optional<String> optional(String field) {
        return fields.stream()
                .filter(line -> line.field().equals(field))
                .map(Field::text)
                .findFirst();
    }

    String required(String field) {
        return optional(field)
                .orElseThrow(() -> new QueryException(name + ": the header has no line \"# " + field + ": …\"."));
    }

    Optional<Severity> severity() {
        return optional("severity").map(word -> switch (word) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> throw new QueryException(name + ": severity is \"error\" or \"warning\", not \"" + word + "\".");
        });
    }

    List<Parameter> parameters() {
        return fields.stream()
                .filter(line -> line.field().equals("parameter"))
                .map(line -> parameter(line.text()))
                .toList();
    }

    private Parameter parameter(String line) {
        int dash = line.indexOf(" — ");
        if (dash < 0) {
            throw new QueryException(
                    name + ": write \"# parameter: NAME KIND [= DEFAULT] — WORDS\", not \"" + line + "\".");
        }
        String declaration = line.substring(0, dash).strip();
        int equals = declaration.indexOf('=');
        Optional<String> defaultValue = equals < 0
                ? Optional.empty()
                : Optional.of(declaration.substring(equals + 1).strip());
        String[] words = (equals < 0 ? declaration : declaration.substring(0, equals))
                .strip()
                .split(" +", -1);
        if (words.length != 2) {
            throw new QueryException(name + ": a parameter has a name and a kind, not \"" + declaration + "\".");
        }
        return new Parameter(
                words[0],
                Parameter.kind(words[1]),
                defaultValue,
                line.substring(dash + 3).strip());
    }
}
