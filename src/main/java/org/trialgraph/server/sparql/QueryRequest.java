package org.trialgraph.server.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trialgraph.server.http.RefusalException;

/**
 * A query operation as the SPARQL 1.1 Protocol, section 2.1, sends it.
 *
 * @param text the query
 * @param timeout the time after which the client wants an answer or an error
 * @param format the word of the parameter {@code output}, {@code format} or {@code results}
 */
record QueryRequest(String text, Optional<Duration> timeout, Optional<String> format) {

    private static final String READ_ONLY = "This graph is read-only: it takes queries and no updates.";
    private static final List<String> UPDATE_PARAMETERS = List.of("update", "using-graph-uri", "using-named-graph-uri");
    private static final int PERCENT_ENCODED = 3;
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(86_400);

    /**
     * Reads the query operation out of a request.
     *
     * @throws RefusalException with status 400, 413 or 415 if there is none
     */
    static QueryRequest read(HttpServletRequest request, int mostBytes) throws IOException {
        boolean isForm = "POST".equals(request.getMethod()) && isForm(request);
        boolean isBody = "POST".equals(request.getMethod()) && !isForm;
        if (request.getContentLengthLong() > PERCENT_ENCODED * (long) mostBytes) {
            throw tooLong(mostBytes);
        }
        String body = isBody ? body(request, mostBytes) : "";
        Map<String, String[]> parameters = parameters(request);
        if (UPDATE_PARAMETERS.stream().anyMatch(parameters::containsKey)) {
            throw new RefusalException(400, READ_ONLY);
        }
        String text = isBody ? body : only(parameters, "query");
        if (text.isBlank()) {
            throw new RefusalException(400, "The query is empty.");
        }
        if (text.getBytes(UTF_8).length > mostBytes) {
            throw tooLong(mostBytes);
        }
        return new QueryRequest(text, timeout(parameters), format(parameters));
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            throw new RefusalException(
                    400, "A POST needs a Content-Type: application/x-www-form-urlencoded or application/sparql-query.");
        }
        String[] parts = type.toLowerCase(Locale.ROOT).split(";", 2);
        if (parts.length == 2 && parts[1].contains("charset") && !parts[1].contains("utf-8")) {
            throw new RefusalException(415, "A query is read as UTF-8 only.");
        }
        return switch (parts[0].strip()) {
            case "application/x-www-form-urlencoded" -> true;
            case "application/sparql-query" -> false;
            case "application/sparql-update" -> throw new RefusalException(415, READ_ONLY);
            default ->
                throw new RefusalException(
                        415, "A query is sent as application/x-www-form-urlencoded or application/sparql-query.");
        };
    }

    private static String body(HttpServletRequest request, int mostBytes) throws IOException {
        if (request.getHeader("Content-Encoding") != null) {
            throw new RefusalException(415, "A query is sent without Content-Encoding.");
        }
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw tooLong(mostBytes);
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new RefusalException(400, "The query is not UTF-8.");
        }
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (RuntimeException e) { // Jetty's own, for a broken %-escape, broken UTF-8, or too many parameters
            throw new RefusalException(400, "The parameters cannot be read: they are percent-encoded UTF-8.");
        }
    }

    private static String only(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        if (values.length != 1) {
            throw new RefusalException(
                    400, "Exactly one parameter '" + name + "' is needed, not " + values.length + ".");
        }
        return values[0];
    }

    private static Optional<Duration> timeout(Map<String, String[]> parameters) {
        if (!parameters.containsKey("timeout")) {
            return Optional.empty();
        }
        try {
            BigDecimal seconds = new BigDecimal(only(parameters, "timeout").strip());
            if (seconds.signum() > 0 && seconds.compareTo(MOST_SECONDS) <= 0) {
                return Optional.of(
                        Duration.ofMillis(Math.max(1, seconds.movePointRight(3).longValue())));
            }
        } catch (NumberFormatException e) {
            // The same refusal as for a number that is no time.
        }
        throw new RefusalException(400, "The parameter 'timeout' is a number of seconds above 0.");
    }

    private static Optional<String> format(Map<String, String[]> parameters) {
        return Stream.of("output", "format", "results")
                .flatMap(name -> Arrays.stream(parameters.getOrDefault(name, new String[0])))
                .filter(word -> !word.isBlank())
                .findFirst();
    }

    private static RefusalException tooLong(int mostBytes) {
        return new RefusalException(413, "The query is longer than " + mostBytes + " bytes: ask for less at a time.");
    }
}
