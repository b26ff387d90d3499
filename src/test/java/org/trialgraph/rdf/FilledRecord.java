package org.trialgraph.rdf;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.AgeUnit;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.Register;
import org.trialgraph.trial.TrialId;
import org.trialgraph.trial.TrialKey;
import org.trialgraph.trial.TrialRecord;

/**
 * A record in which every field is filled with a value of its own, so that it can be seen where each one went.
 *
 * <p>Texts are the path of their field; numbers and dates are counted up.
 */
final class FilledRecord {
    private final Map<String, String> values = new LinkedHashMap<>();
    private int count;

    /** What was put into each field of text, number or date, by path. */
    Map<String, String> values() {
        return values;
    }

    TrialRecord build() {
        return (TrialRecord) value(TrialRecord.class, "");
    }

    private Object value(Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, path);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class && path.endsWith(".language")) {
            return marked(path, "nl-NL");
        }
        if (raw == String.class) {
            return marked(path, "text of " + path);
        }
        if (raw == int.class || raw == Integer.class || raw == long.class) {
            return number(path, raw);
        }
        if (raw == BigDecimal.class) {
            return new BigDecimal(marked(path, ++count + ".5"));
        }
        if (raw == Boolean.class || raw == boolean.class) {
            return true;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        return named(raw, path);
    }

    private Object number(String path, Class<?> raw) {
        count++;
        marked(path, Integer.toString(1000 + count));
        if (raw == long.class) {
            return (long) (1000 + count);
        }
        return 1000 + count;
    }

    private Object named(Class<?> raw, String path) {
        if (raw == PartialDate.class) {
            return PartialDate.parse(marked(
                            path, LocalDate.of(2001, 1, 1).plusDays(++count).toString()))
                    .orElseThrow();
        }
        if (raw == TrialKey.class) {
            return new TrialKey.Registered(new TrialId(Register.CLINICALTRIALS_GOV, marked(path, "NCT04221971")));
        }
        if (raw == TrialId.class) {
            return new TrialId(Register.ISRCTN, marked(path, "ISRCTN12345678"));
        }
        if (raw == Age.class) {
            return new Age(
                    Optional.of(new Age.Value(++count, AgeUnit.YEARS)), marked(path, count + " Years (" + path + ")"));
        }
        if (raw == Coded.class) {
            return Coded.unknown(marked(path, "words of " + path));
        }
        return record(raw, path);
    }

    private Object generic(ParameterizedType type, String path) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Coded.class) {
            return Coded.unknown(marked(path, "words of " + path));
        }
        Object inner = value(type.getActualTypeArguments()[0], path);
        return raw == Optional.class ? Optional.of(inner) : new ArrayList<>(List.of(inner));
    }

    private Object record(Class<?> raw, String path) {
        RecordComponent[] components = raw.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> value(
                        component.getGenericType(),
                        path.isEmpty() ? component.getName() : path + "." + component.getName()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot fill " + raw, e);
        }
    }

    private String marked(String path, String value) {
        values.put(path, value);
        return value;
    }
}
