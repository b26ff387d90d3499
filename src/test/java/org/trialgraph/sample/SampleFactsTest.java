package org.trialgraph.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The facts that a reader marked in the bundled sample stand in it: every quote is exact text of the field it names. What
 * the slots and their values mean is the business of the extraction that is scored against them.
 */
class SampleFactsTest {
    private static final String FACTS = "/gold/sample-facts.ndjson";

    private static final int LONGEST_QUOTE = 200;

    private static final Set<String> SLOTS = Set.of(
            "cellTherapy",
            "cellType",
            "donor",
            "sourceMaterial",
            "processing",
            "feeder",
            "cultureCytokine",
            "engineering",
            "target",
            "preservation",
            "dose",
            "infusions",
            "route",
            "conditioning",
            "cytokineSupport",
            "combination",
            "setting",
            "transplant",
            "ecogMax",
            "karnofskyMin",
            "minAgeYears",
            "maxAgeYears");

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[([0-9]+)])?");

    @Test
    void every_study_of_the_sample_is_labelled() throws IOException {
        assertThat(labelled().keySet()).isEqualTo(StudyFile.sample().keySet());
    }

    @Test
    void every_quote_is_exact_text_of_its_field() throws IOException {
        Map<String, Map<String, Object>> sample = StudyFile.sample();

        forEachFact((id, fact) -> {
            String quote = StudyFile.text(fact, "quote");
            assertThat(quote).as(id).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_QUOTE);
            assertThat(text(Objects.requireNonNull(sample.get(id)), StudyFile.text(fact, "field")))
                    .as(id)
                    .contains(quote);
        });
    }

    @Test
    void a_slot_has_a_value_once() throws IOException {
        Set<List<String>> seen = new HashSet<>();

        forEachFact((id, fact) -> {
            String slot = StudyFile.text(fact, "slot");
            assertThat(SLOTS).contains(slot);
            assertThat(seen.add(List.of(id, slot, StudyFile.text(fact, "value"))))
                    .as("%s %s", id, fact)
                    .isTrue();
        });
    }

    @Test
    void a_study_without_cells_has_no_other_fact() throws IOException {
        labelled().forEach((id, facts) -> {
            List<String> answers = facts.stream()
                    .filter(fact -> StudyFile.text(fact, "slot").equals("cellTherapy"))
                    .map(fact -> StudyFile.text(fact, "value"))
                    .toList();
            assertThat(answers).as(id).hasSize(1).isSubsetOf("yes", "no");
            if (answers.contains("no")) {
                assertThat(facts).as(id).hasSize(1);
            }
        });
    }

    /** The text at a path such as {@code protocolSection.armsInterventionsModule.interventions[0].name}. */
    private static String text(Map<String, Object> protocol, String field) {
        Object here = Map.of("protocolSection", protocol);
        for (String step : List.of(field.split("\\."))) {
            Matcher matcher = STEP.matcher(step);
            assertThat(matcher.matches()).as(field).isTrue();
            here = StudyFile.at(StudyFile.map(here), matcher.group(1));
            String index = matcher.group(2);
            if (index != null) {
                here = StudyFile.list(here).get(Integer.parseInt(index));
            }
        }
        return here.toString();
    }

    private static void forEachFact(BiConsumer<String, Map<String, Object>> check) throws IOException {
        labelled().forEach((id, facts) -> facts.forEach(fact -> check.accept(id, fact)));
    }

    private static Map<String, List<Map<String, Object>>> labelled() throws IOException {
        Map<String, List<Map<String, Object>>> labelled = new LinkedHashMap<>();
        try (InputStream in = StudyFile.resource(FACTS)) {
            for (Map<String, Object> study : StudyFile.objects(in)) {
                List<Map<String, Object>> facts = StudyFile.list(study.get("facts")).stream()
                        .map(StudyFile::map)
                        .toList();
                labelled.put(StudyFile.text(study, "id"), facts);
            }
        }
        return labelled;
    }
}
