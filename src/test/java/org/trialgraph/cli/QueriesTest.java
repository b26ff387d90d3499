package org.trialgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trialgraph.ingest.GraphBuild;
import org.trialgraph.query.NamedQuery;
import org.trialgraph.query.QueryLibrary;
import org.trialgraph.query.Questions;

/**
 * Every named query gives the expected rows on the graph of the sample. {@code -Dgolden.write=true} writes the expected
 * rows anew; they are read before they are accepted.
 */
class QueriesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/queries");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    private final Questions questions =
            new Questions(SampleGraph.get().generation().dataset(), GraphBuild.DEFAULT_BASE, Duration.ofSeconds(60));

    @Test
    void there_are_at_least_twenty_questions() {
        assertThat(QueryLibrary.questions().queries()).hasSizeGreaterThanOrEqualTo(20);
    }

    @TestFactory
    List<DynamicTest> every_question_has_its_expected_rows() {
        List<DynamicTest> tests = new ArrayList<>();
        for (NamedQuery query : QueryLibrary.questions().queries()) {
            tests.add(DynamicTest.dynamicTest(query.name(), () -> compare(query)));
        }
        return tests;
    }

    private void compare(NamedQuery query) throws IOException {
        String rows = rows(query);
        Path expected = GOLDEN.resolve(query.name() + ".tsv");
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(expected, rows);
        }
        assertThat(expected).exists();
        assertThat(rows).as(query.name()).isEqualTo(Files.readString(expected));
        assertThat(rows.lines().count())
                .as("rows of %s beside the header", query.name())
                .isGreaterThan(1);
    }

    private String rows(NamedQuery query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        questions.ask(query, example(query), new Answers(out, OutputFormat.tsv)::write);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> example(NamedQuery query) {
        Map<String, String> values = new LinkedHashMap<>();
        query.example().ifPresent(example -> {
            int equals = example.indexOf('=');
            values.put(example.substring(0, equals), example.substring(equals + 1));
        });
        return values;
    }
}
