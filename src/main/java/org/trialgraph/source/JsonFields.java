package org.trialgraph.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trialgraph.trial.Code;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.ProblemKind;

/**
 * A JSON object, field by field; values of another type than expected become problems with their path, never errors.
 *
 * <p>Every method that gives a value reads the value at hand, the one that {@link #next()} or a list stands before.
 * {@code null} and blank texts are values that are not stated.
 */
public final class JsonFields {
    private static final int MAXIMUM_DIGITS = 40;

    private final JsonParser parser;
    private final ReadingProblems problems;
    private final List<FieldNames> seen = new ArrayList<>();
    private String name = "";
    private boolean absent;

    /** Reads from the parser, which stands before its first token's value. */
    public JsonFields(JsonParser parser, ReadingProblems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads one element of a list; empty when there is nothing in it. */
    @FunctionalInterface
    public interface Element<T> {
        /** The element at hand. */
        Optional<T> read(JsonFields json) throws IOException;
    }

    /** Enters the object at hand; when there is none, it has no fields. */
    public void enter() throws IOException {
        absent = !isObject();
    }

    /** Whether an object is at hand; something else that is not null is noted and passed over. */
    public boolean isObject() throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.VALUE_NULL) {
            unexpected();
        }
        return token == JsonToken.START_OBJECT;
    }

    /**
     * Goes on to the next field of the object, or leaves the object and answers false.
     *
     * <p>A field that stands there twice is read once; the other one is noted and passed over, for the two may differ.
     */
    public boolean next() throws IOException {
        if (absent) {
            absent = false;
            return false;
        }
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            boolean first = isFirst(field);
            parser.nextToken();
            if (first) {
                name = field;
                return true;
            }
            problem(ProblemKind.REPEATED_FIELD, scalar());
            drop();
        }
        return false;
    }

    private boolean isFirst(String field) {
        JsonStreamContext object = parser.getParsingContext();
        int depth = object.getNestingDepth();
        while (seen.size() <= depth) {
            seen.add(new FieldNames());
        }
        FieldNames names = seen.get(depth);
        if (object.getCurrentIndex() == 0) {
            names.clear();
        }
        return names.add(field);
    }

    /** Name of the field at hand. */
    public String name() {
        return name;
    }

    /** A text; a number or truth value in its place is kept as text and noted. */
    public Optional<String> text() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            return text.isBlank() ? Optional.empty() : Optional.of(text);
        }
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        unexpected();
        return token.isScalarValue() ? Optional.of(parser.getText()) : Optional.empty();
    }

    /** A truth value. */
    public Optional<Boolean> truth() throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isBoolean()) {
            return Optional.of(token == JsonToken.VALUE_TRUE);
        }
        if (token != JsonToken.VALUE_NULL) {
            unexpected();
        }
        return Optional.empty();
    }

    /** A whole number of 0 or more. */
    public Optional<Integer> count() throws IOException {
        if (!isNumber()) {
            return Optional.empty();
        }
        boolean small = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getTextLength() <= 10
                && parser.getLongValue() >= 0
                && parser.getLongValue() <= Integer.MAX_VALUE;
        if (!small) {
            problem(ProblemKind.MALFORMED_NUMBER, parser.getText());
            return Optional.empty();
        }
        return Optional.of(parser.getIntValue());
    }

    /** A number with the digits as written, between two limits. */
    public Optional<BigDecimal> decimal(int minimum, int maximum) throws IOException {
        if (!isNumber()) {
            return Optional.empty();
        }
        if (parser.getTextLength() <= MAXIMUM_DIGITS) {
            BigDecimal value = parser.getDecimalValue();
            if (Math.abs(value.scale()) <= MAXIMUM_DIGITS
                    && value.compareTo(BigDecimal.valueOf(minimum)) >= 0
                    && value.compareTo(BigDecimal.valueOf(maximum)) <= 0) {
                return Optional.of(value);
            }
        }
        problem(ProblemKind.MALFORMED_NUMBER, parser.getText());
        return Optional.empty();
    }

    private boolean isNumber() throws IOException {
        JsonToken token = parser.currentToken();
        if (!token.isNumeric() && token != JsonToken.VALUE_NULL) {
            unexpected();
        }
        return token.isNumeric();
    }

    /** The code of a word; an unknown word is kept and noted. */
    public <C extends Code> Optional<Coded<C>> code(CodeTable<C> table) throws IOException {
        Optional<String> word = text();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Coded<C>> known = table.get(word.get());
        if (known.isPresent()) {
            return known;
        }
        problem(ProblemKind.UNKNOWN_CODE, word.get());
        return Optional.of(Coded.unknown(word.get()));
    }

    /** The elements of a list; a single value in the place of a list is read as its only element, and noted. */
    public <T> List<T> list(Element<T> element) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return List.of();
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            problem(ProblemKind.UNEXPECTED_TYPE, parser.getText());
            return element.read(this).map(List::of).orElseGet(List::of);
        }
        List<T> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read(this).ifPresent(elements::add);
        }
        return elements;
    }

    /** A list of texts. */
    public List<String> texts() throws IOException {
        return list(JsonFields::text);
    }

    /** A list of codes. */
    public <C extends Code> List<Coded<C>> codes(CodeTable<C> table) throws IOException {
        return list(json -> json.code(table));
    }

    /** Passes over the value at hand, whose field is not known. */
    public void unknown() throws IOException {
        problem(ProblemKind.UNKNOWN_FIELD, scalar());
        drop();
    }

    /** Passes over the value at hand, which is known but not read, and notes it. */
    public void passOver() throws IOException {
        problem(ProblemKind.PASSED_OVER, "");
        drop();
    }

    /** Passes over the value at hand without a word. */
    public void drop() throws IOException {
        parser.skipChildren();
    }

    private void unexpected() throws IOException {
        problem(ProblemKind.UNEXPECTED_TYPE, parser.getText());
        drop();
    }

    private String scalar() throws IOException {
        return parser.currentToken().isScalarValue() ? parser.getText() : "";
    }

    /** Notes a problem of the value at hand. */
    public void problem(ProblemKind kind, String text) {
        problems.add(kind, path(), text);
    }

    /** Notes a problem of a field of the object at hand or just left. */
    public void problem(ProblemKind kind, String field, String text) {
        String path = path();
        problems.add(kind, path.isEmpty() ? field : path + "." + field, text);
    }

    /** Notes that the object just left lacks the field that makes it one; the rest of it, if any, is kept in the problem. */
    public void lost(String field, List<Optional<String>> rest) {
        String text = rest.stream().flatMap(Optional::stream).collect(Collectors.joining("; "));
        if (!text.isEmpty()) {
            problem(ProblemKind.LOST_VALUE, field, text);
        }
    }

    /** Path of the value at hand, e.g. {@code protocolSection.statusModule.startDateStruct.date} or {@code …locations[2].status}. */
    public String path() {
        StringBuilder path = new StringBuilder();
        JsonStreamContext context = parser.getParsingContext();
        boolean entered =
                parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        append(path, entered && context.getParent() != null ? context.getParent() : context);
        return path.toString();
    }

    private static void append(StringBuilder path, JsonStreamContext context) {
        if (context.getParent() != null) {
            append(path, context.getParent());
        }
        if (context.inArray()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.inObject() && context.getCurrentName() != null) {
            path.append(path.length() == 0 ? "" : ".").append(context.getCurrentName());
        }
    }
}
