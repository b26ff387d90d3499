package org.trialgraph.text.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.trialgraph.text.pattern.PatternCompiler;
import org.trialgraph.text.token.Vocabulary;

/**
 * The rules, read from their files.
 *
 * <p>A file holds {@code let name = pattern} lines, {@code [slot]} lines, and rules {@code name confidence parts value ::
 * pattern}; {@code *} stands for all parts that speak of the trial's own treatment. What follows {@code ;;} is a comment.
 */
public final class RuleBook {
    private static final List<String> FILES = List.of(
            "macros",
            "context",
            "product",
            "donor",
            "making",
            "giving",
            "population",
            "transplant",
            "measures",
            "timing",
            "criteria");
    private static final String OWN_TREATMENT = Arrays.stream(Part.values())
            .filter(Part.TREATMENT::contains)
            .map(part -> String.valueOf(part.letter()))
            .collect(Collectors.joining());

    private final PatternCompiler compiler;
    private final List<Rule> rules = new ArrayList<>();
    private String slot = "";

    private RuleBook(Vocabulary vocabulary) {
        compiler = new PatternCompiler(vocabulary);
    }

    /** All rules; their words are added to the vocabulary. */
    public static List<Rule> load(Vocabulary vocabulary) {
        RuleBook book = new RuleBook(vocabulary);
        FILES.forEach(book::read);
        return List.copyOf(book.rules);
    }

    private void read(String file) {
        String path = "/org/trialgraph/text/" + file + ".rules";
        try (InputStream in = RuleBook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                read(line, path + ":" + number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String written, String place) {
        int comment = written.indexOf(";;");
        String line = (comment < 0 ? written : written.substring(0, comment)).strip();
        if (line.isEmpty()) {
            return;
        }
        try {
            if (line.startsWith("let ")) {
                int equals = line.indexOf(" = ");
                compiler.define(line.substring(4, equals).strip(), line.substring(equals + 3));
            } else if (line.startsWith("[")) {
                slot = line.substring(1, line.length() - 1);
            } else {
                rules.add(rule(line));
            }
        } catch (RuntimeException e) {
            throw new IllegalStateException(place + ": " + e.getMessage(), e);
        }
    }

    private Rule rule(String line) {
        int colons = line.indexOf(" :: ");
        String[] head = line.substring(0, colons).strip().split("\\s+", 4);
        String parts = head[2].replace("*", OWN_TREATMENT);
        return new Rule(
                slot,
                slot + "." + head[0],
                Double.parseDouble(head[1]),
                parts,
                head[3].replace('_', ' '),
                compiler.compile(line.substring(colons + 4)));
    }
}
