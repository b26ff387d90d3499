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
                "They get 25 mg/m2 of fludarabine on day -6 and 60 mg/kg of cyclophosphamide on day -7. | fludarabine 25.0 mg/m2 -6 -6; cyclophosphamide 60.0 mg/kg -7 -7",
                "They get 30 mg/m2 fludarabine, 500 mg/m2 cyclophosphamide. | fludarabine 30.0 mg/m2; cyclophosphamide 500.0 mg/m2",
                "They get fludarabine 30 mg/m2, cyclophosphamide 500 mg/m2. | fludarabine 30.0 mg/m2; cyclophosphamide 500.0 mg/m2",
                "They get fludarabine 30 mg/m2 and cyclophosphamide 500 mg/m2. | fludarabine 30.0 mg/m2; cyclophosphamide 500.0 mg/m2",
                "They get TBI 2 Gy. | total body irradiation 2.0 Gy",
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
                "IL-2 is given at 6 x 10^6 IU after the cells. | IL-2 6000000.0 IU",
                "IL-2 at 1x10^6 IU/m2 is given after the cells. | IL-2 1000000.0 IU/m2",
                "IL-2 at 10⁶ IU is given after the cells. | IL-2 1000000.0 IU",
                "Aldesleukin 720,000 IU/kg is given after the cells. | IL-2 720000.0 IU/kg",
                "IL-2 is given at 6 million units after the cells. | IL-2 6.0 million units",
                "IL-2 is given after cyclophosphamide 60 mg/kg. | IL-2"
            })
    void amounts_of_cytokines_keep_their_powers(String words, String expected) {
        List<RegimenAgent> support = EXTRACTOR
                .extract(TrialText.of("NK Cells for AML", "Patients receive NK cells. " + words)
                        .trial())
                .cytokineSupport();
        assertThat(support.stream().map(RegimenReaderTest::words).collect(Collectors.joining("; ")))
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
