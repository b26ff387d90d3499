package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.trialgraph.text.Evaluation.Labelled;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.finding.Findings;
import org.trialgraph.trial.finding.Slot;

/** Floors under the quality of reading, on the project's own labels and, where present, on a folder of labelled real records. */
class LabelledSampleTest {
    private static final Path SAMPLE = Path.of("src/main/resources/org/trialgraph/sample/studies.ndjson");
    private static final Path LABELS = Path.of("src/test/resources/gold/sample-facts.tsv");
    private static final Path REAL = Path.of("../shared/gold");
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    @Test
    void nine_in_ten_facts_of_the_own_sample_are_read() throws IOException {
        List<Labelled> labels = new ArrayList<>();
        for (String line : Files.readAllLines(LABELS).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            labels.add(new Labelled(cells[0], Slot.ofKey(cells[1]).orElseThrow(), cells[2], ""));
        }
        Evaluation evaluation = evaluate(labels, Records.read(SAMPLE));
        assertThat(evaluation.total().f1()).as("%s", evaluation).isGreaterThan(0.90);
    }

    @Test
    void labelled_real_records_are_read_with_exact_quotes() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REAL), "no folder of labelled real records");
        Map<String, Trial> trials = Records.read(REAL.resolve("records.ndjson"));
        Evaluation evaluation = evaluate(LabelledFacts.read(REAL.resolve("facts.ndjson")), trials);
        assertThat(evaluation.total().f1()).isGreaterThan(0.95);
        assertThat(evaluation.total().precision()).isGreaterThan(0.93);
        assertThat(evaluation.total().recall()).isGreaterThan(0.90);
        trials.values()
                .forEach(trial -> assertThat(Evaluation.inexactQuotes(trial, EXTRACTOR.extract(trial)))
                        .isZero());
    }

    private static Evaluation evaluate(List<Labelled> labels, Map<String, Trial> trials) {
        Map<String, Findings> found = new HashMap<>();
        trials.forEach((id, trial) -> {
            if (labels.stream().anyMatch(label -> label.id().equals(id))) {
                found.put(id, EXTRACTOR.extract(trial));
            }
        });
        assertThat(found).isNotEmpty();
        return Evaluation.of(labels, found);
    }
}
