package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;

/** Ways to say things: each line of the file is a small trial and what its text states in some slots. */
class ConstructionsTest {
    private static final Path LINES = Path.of("src/test/resources/text/constructions.tsv");
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    static Stream<String> lines() throws IOException {
        return Files.readAllLines(LINES).stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_construction_states_its_values_and_no_others(String line) {
        String[] cells = line.replace("\\n", "\n").split("\t", -1);
        TrialText text = TrialText.of(cells[1], cells[2]);
        Findings findings = EXTRACTOR.extract((cells[3].isEmpty() ? text : text.withEligibility(cells[3])).trial());
        for (String expected : cells[0].split(";", -1)) {
            int equals = expected.indexOf('=');
            String slot = expected.substring(0, equals);
            String stated = expected.substring(equals + 1);
            List<String> values = stated.equals("-") ? List.of() : Arrays.asList(stated.split(",", -1));
            assertThat(findings.values(Slot.ofKey(slot).orElseThrow()))
                    .as("%s of: %s", slot, Arrays.toString(cells))
                    .containsExactlyInAnyOrderElementsOf(values);
        }
    }
}
