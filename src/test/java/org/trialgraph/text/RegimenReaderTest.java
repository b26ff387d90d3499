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
                "They get fludarabine from -5d to -3d. | fludarabine -5 -3",
                "They get fludarabine and cyclophosphamide at 30 and 500 mg/m2, respectively. | fludarabine 30.0 mg/m2; cyclophosphamide 500.0 mg/m2",
                "They get fludarabine and cyclophosphamide (25 mg/m2 and 60 mg/kg, respectively). | fludarabine 25.0 mg/m2; cyclophosphamide 60.0 mg/kg",
                "They get Flu/Cy (30/500 mg/m2). | fludarabine 30.0 mg/m2; cyclophosphamide 500.0 mg/m2",
                "They get fludarabine 30 mg/m2 and cyclophosphamide 500 mg/m2 on days -5 to -3. | fludarabine 30.0 mg/m2 -5 -3; cyclophosphamide 500.0 mg/m2 -5 -3",
                "They get fludarabine, cyclophosphamide and melphalan on days -5 and -4. | fludarabine -5 -4; cyclophosphamide -5 -4; melphalan -5 -4",
                "They get fludarabine 25 mg/m2 for 5 days and cyclophosphamide 60 mg/kg on day -6. | fludarabine 25.0 mg/m2; cyclophosphamide 60.0 mg/kg -6 -6",
                "They get fludarabine 25 mg/m2 for 5 days beginning on day -6. | fludarabine 25.0 mg/m2 -6 -2",
                "They get fludarabine 25 mg/m2 x 4 starting day -5. | fludarabine 25.0 mg/m2 -5 -2",
                "They get fludarabine from day -6 for five days. | fludarabine -6 -2",
                "They get fludarabine d-6~d-2. | fludarabine -6 -2",
                "They get fludarabine 30 milligrams per square meter. | fludarabine 30.0 mg/m2",
                "They get cyclophosphamide 300 or 500 mg/m2. | cyclophosphamide 300.0 mg/m2; cyclophosphamide 500.0 mg/m2",
                "They get melphalan 140-200 mg/m2 on day -2. | melphalan 140.0 mg/m2 -2 -2; melphalan 200.0 mg/m2 -2 -2",
                "Day -6: cyclophosphamide 60 mg/kg; Days -5 to -2: fludarabine 25 mg/m2. | cyclophosphamide 60.0 mg/kg -6 -6; fludarabine 25.0 mg/m2 -5 -2",
                "They get fludarabine on days -5 to -3 and cyclophosphamide on days 3 and 4. | fludarabine -5 -3; cyclophosphamide",
                "Fludarabine 30 mg/m2 is given. They get fludarabine on days -5 to -3. | fludarabine 30.0 mg/m2 -5 -3",
                "Arm A gets fludarabine 25 mg/m2. Arm B gets fludarabine 30 mg/m2. | fludarabine 25.0 mg/m2; fludarabine 30.0 mg/m2",
                "Cyclophosphamide 1 g/m2 is given. They get cyclophosphamide 1000 mg/m2 on day -6. | cyclophosphamide 1000.0 mg/m2 -6 -6",
                "They get fludarabine 30 mg/m2 and cytarabine 2 g/m2 on days -6 to -2. | fludarabine 30.0 mg/m2 -6 -2; cytarabine 2.0 g/m2 -6 -2",
                "They get Flu/Cy (30/300 mg/m2) on days -5 to -3. | fludarabine 30.0 mg/m2 -5 -3; cyclophosphamide 300.0 mg/m2 -5 -3",
                "Fludarabine is given in 100 ml D5W. | fludarabine",
                "Day 0 is the day after fludarabine. | fludarabine"
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
                "They get 60 mg/kg of cyclophosphamide (day -6). | 60 mg/kg of cyclophosphamide (day -6)",
                "They get fludarabine on days -5, -4 and -3. | fludarabine on days -5, -4 and -3"
            })
    void the_quote_holds_all_that_is_read(String words, String quote) {
        assertThat(agents(words).get(0).evidence().get(0).quote()).isEqualTo(quote);
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
