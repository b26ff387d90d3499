package org.trialgraph.cli.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes many different studies of few, always the same ones: each copy has a number of its own, an eighth of its longer
 * words replaced, its days moved and its enrolment drawn anew, so that the copies share no more literals than real studies
 * do.
 */
final class Amplifier {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int SHORTEST_REPLACED = 5;
    private static final int ONE_IN = 8;
    private static final int DAYS = 28;

    private final List<byte[]> studies;

    Amplifier(List<byte[]> studies) {
        this.studies = List.copyOf(studies);
    }

    /** The n-th study (from 0): the given ones first, then copies, as JSON without line ends. */
    byte[] study(int n) throws IOException {
        byte[] original = studies.get(n % studies.size());
        int copy = n / studies.size();
        return copy == 0 ? original : copy(original, n);
    }

    private static byte[] copy(byte[] original, int n) throws IOException {
        SplittableRandom random = new SplittableRandom(n);
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + original.length / 8);
        try (JsonParser in = JSON.createParser(original);
                JsonGenerator copy = JSON.createGenerator(out)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    copy.writeString(changed(String.valueOf(in.currentName()), in.getText(), n, random));
                } else if (token == JsonToken.VALUE_NUMBER_INT && "count".equals(in.currentName())) {
                    copy.writeNumber(random.nextInt(5, 500));
                } else {
                    copy.copyCurrentEvent(in);
                }
            }
        }
        return out.toByteArray();
    }

    private static String changed(String field, String value, int n, SplittableRandom random) {
        return switch (field) {
            case "nctId" -> String.format(Locale.ROOT, "NCT%08d", 90_000_000 + n);
            case "date" -> value.length() == 10 ? value.substring(0, 8) + twoDigits(random.nextInt(DAYS) + 1) : value;
            case "briefTitle",
                    "officialTitle",
                    "briefSummary",
                    "detailedDescription",
                    "eligibilityCriteria",
                    "description",
                    "measure",
                    "facility",
                    "citation" -> reworded(value, random);
            default -> value;
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String reworded(String text, SplittableRandom random) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                word(text, start, i, random, out);
                if (i < text.length()) {
                    out.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static void word(String text, int start, int end, SplittableRandom random, StringBuilder out) {
        if (end - start >= SHORTEST_REPLACED && random.nextInt(ONE_IN) == 0) {
            for (int i = start; i < end; i++) {
                out.append((char) ('a' + random.nextInt(26)));
            }
        } else {
            out.append(text, start, end);
        }
    }
}
