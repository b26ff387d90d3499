package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.trial.finding.RegimenAgent;

/** Doses and days of conditioning agents, and the words that state them. */
class RegimenReaderTest {
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They get fludarabine 30 mg/m2 on days -5 to -3. | fludarabine 30.0 mg/m2 -5 -3",
                "They get fludarabine on days -5, -4 and -3. | fludarabine -5 -3",
                "On Days -4, -3, -2 they get fludarabine and cyclophosphamide. | fludarabine -4 -2; cyclophosphamide -4 -2",
                "Lymphodepleting chemotherapy (Days -4 to -2): fludarabine. | fludarabine -4 -2",
                "They get 60 mg/kg of cyclophosphamide (day -6). | cyclophosphamide 60.0 mg/kg -6 -6",
                "They get melphalan on day -2 and fludarabine. | melphalan -2 -2; fludarabine",
                "They get NK cells on day 0 after fludarabine. | fludarabine",
                "They get fludarabine on day -5, 30 mg/m2. | fludarabine 30.0 mg/m2 -5 -5",
                "They get fludarabine from -5d to -3d. | fludarabine -5 -3"
            })
    void doses_and_days_are_those_of_the_drug(String words, String expected) {
        assertThat(agents(words).stream().map(RegimenReaderTest::words).collect(Collectors.joining("; ")))
                .as(words)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On day -4 they get fludarabine. | day -4 they get fludarabine",
                "They get 60 mg/kg of cyclophosphamide (day -6). | 60 mg/kg of cyclophosphamide (day -6",
                "They get fludarabine on days -5, -4 and -3. | fludarabine on days -5, -4 and -3"
            })
    void the_quote_holds_all_that_is_read(String words, String quote) {
        assertThat(agents(words).get(0).evidence().quote()).isEqualTo(quote);
    }

    private static List<RegimenAgent> agents(String words) {
        return EXTRACTOR
                .extract(TrialText.of("NK Cells for AML", "Patients receive NK cells. " + words)
                        .trial())
                .conditioning();
    }

    private static String words(RegimenAgent agent) {
        return agent.drug()
                + agent.amount().map(amount -> " " + amount).orElse("")
                + agent.unit().map(unit -> " " + unit).orElse("")
                + day(agent.startDay())
                + day(agent.endDay());
    }

    private static String day(Optional<Integer> day) {
        return day.map(number -> " " + number).orElse("");
    }
}
