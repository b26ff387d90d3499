package org.trialgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.trial.finding.CellProduct;
import org.trialgraph.trial.finding.Timing;

class TimingReaderTest {
    private static final Extractor EXTRACTOR = new Extractor(SchemeLabels.terms());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Patients receive NK cells once a week for four weeks. | INTERVAL 7",
                "NK cells are infused every 3 days. | INTERVAL 3",
                "NK cells are infused every other week. | INTERVAL 14",
                "Three infusions of NK cells are given one day apart. | INTERVAL 1",
                "The interval of the NK cell infusions is 2 weeks. | INTERVAL 14",
                "Two infusions of NK cells, at least 5 days apart, are given. | MINIMUM_INTERVAL 5",
                "NK cells are given with 1-2 weeks interval. | MINIMUM_INTERVAL 7, MAXIMUM_INTERVAL 14",
                "NK cells are given q3w. | INTERVAL 21",
                "NK cells are infused on days 0, 7 and 14. | DAY 0, DAY 7, DAY 14, INTERVAL 7",
                "NK cells are infused on days 1, 3 and 8. | DAY 1, DAY 3, DAY 8",
                "On day 0, participants will receive NK cells. | DAY 0",
                "NK cells are infused on day 10 after transplant. | DAY_FROM_TRANSPLANT 10",
                "Stem cells are given on day 0. NK cells are infused on day -2. | DAY_FROM_TRANSPLANT -2",
                "NK cells are infused every 3 months. | INTERVAL_MONTHS 3",
                "Further NK cell infusions are given 2 months apart. | INTERVAL_MONTHS 2",
                "NK cells are infused at intervals of at least 1 month. | MINIMUM_INTERVAL_MONTHS 1",
                "NK cells are infused on D-1 and D+7. | DAY -1, DAY 7, INTERVAL 8",
                "NK cells are infused between day 3 and visits are every 2 weeks. | ''",
                "Patients who got NK cells are seen every 4 weeks. After NK cells blood is drawn weekly. | ''",
                "NK cells are given with rituximab 375 mg/m2 weekly. | ''",
                "Disease is assessed on day 28 after the infusion of NK cells. | ''",
                "NK cells are infused on day 5 to 7. | ''"
            })
    void days_and_intervals_are_read_where_they_are_those_of_the_cells(String summary, String expected) {
        String found = EXTRACTOR
                .extract(TrialText.of("NK Cells for AML", summary).trial())
                .products()
                .stream()
                .map(CellProduct::timings)
                .flatMap(timings -> timings.stream().map(TimingReaderTest::words))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        assertThat(found).as(summary).isEqualTo(expected);
    }

    private static String words(Timing timing) {
        return timing.kind() + " " + timing.number();
    }
}
