package org.trialgraph.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.AgeRange;
import org.trialgraph.trial.AgeUnit;
import org.trialgraph.trial.Criterion;
import org.trialgraph.trial.CriterionKind;
import org.trialgraph.trial.PartialDate;

/** Single values of pages: dates, ages, places, glued names, lists that run on. */
class PageValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apr 14, 2020|2020-04-14",
                "July 09, 2025|2025-07-09",
                "Sept. 1, 2014|2014-09-01",
                "September 2015|2015-09",
                "2020-10-31|2020-10-31",
                "2020-10|2020-10",
            })
    void dates_in_english_and_iso(String text, String iso) {
        assertThat(PageDates.parse(text).map(PartialDate::iso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "Feb 30, 2020", "Foo 14, 2020", "14.04.2020", "Apr 14, 20200"})
    void other_words_are_no_date(String text) {
        assertThat(PageDates.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-02-29,2020-02", "2021-02-28,2021-02", "2020-04-30,2020-04", "2020-12-31,2020-12"})
    void the_last_day_of_a_month_is_perhaps_the_month(String day, String month) {
        assertThat(PartialDate.parse(day).flatMap(PageDates::month).map(PartialDate::iso))
                .contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-28", "2020-01-30", "2020-10", "2020"})
    void another_date_is_no_month_in_disguise(String date) {
        assertThat(PartialDate.parse(date).flatMap(PageDates::month)).isEmpty();
    }

    @Test
    void spans_of_ages() {
        assertThat(AgeSpan.parse("18+ years old")).contains(range(years(18, "18+ years old"), Optional.empty()));
        assertThat(AgeSpan.parse("18 to 75 years old"))
                .contains(range(years(18, "18 to 75 years old"), years(75, "75 years")));
        assertThat(AgeSpan.parse("Under 18 years old"))
                .contains(range(Optional.empty(), years(18, "Under 18 years old")));
        assertThat(AgeSpan.parse("6 months to 30 years old").flatMap(AgeRange::minimum))
                .contains(new Age(Optional.of(new Age.Value(6, AgeUnit.MONTHS)), "6 months"));
        assertThat(AgeSpan.parse("adults")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Age ≥ 18 years|18|",
                "≥18 years old.|18|",
                "Aged 60 years or older;|60|",
                "17 years of age or older|17|",
                "Aged between 1-18 years at the time of HSCT|1|18",
                "Between 1-18 years old at transplant|1|18",
                "Age: ≥ 3 years old and ≤ 75 years old, male or female;|3|75",
            })
    void a_criterion_that_says_nothing_but_the_age_states_it(String text, int minimum, Integer maximum) {
        AgeRange ages = CriterionAges.of(List.of(inclusion(text, Optional.empty())));

        assertThat(ages.minimum().flatMap(Age::value)).contains(new Age.Value(minimum, AgeUnit.YEARS));
        assertThat(ages.maximum().flatMap(Age::value))
                .isEqualTo(Optional.ofNullable(maximum).map(years -> new Age.Value(years, AgeUnit.YEARS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> 18 years of age",
                "Donor age ≥ 18 years",
                "Life expectancy ≥ 12 weeks",
                "≥ 12 weeks",
                "Age ≥ 18 years and AML",
                "Age ≥ 18 years for part A",
            })
    void an_uncertain_age_is_not_stated(String text) {
        assertThat(CriterionAges.of(List.of(inclusion(text, Optional.empty())))).isEqualTo(AgeRange.NOT_STATED);
    }

    @Test
    void two_ages_of_donors_or_of_exclusion_state_nothing() {
        Criterion adult = inclusion("Age ≥ 18 years", Optional.empty());
        Criterion older = inclusion("Age ≥ 60 years", Optional.empty());
        Criterion donor = inclusion("Age ≥ 18 years", Optional.of("Donors"));
        Criterion excluded = new Criterion(CriterionKind.EXCLUSION, "Age ≥ 76 years", 0, Optional.empty(), 0, 1);

        assertThat(CriterionAges.of(List.of(adult, older))).isEqualTo(AgeRange.NOT_STATED);
        assertThat(CriterionAges.of(List.of(donor, excluded))).isEqualTo(AgeRange.NOT_STATED);
        assertThat(CriterionAges.of(List.of(adult, donor)).minimum()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Hangzhou, Zhejiang, China|Hangzhou|Zhejiang|China",
                "Nijmegen, , Netherlands|Nijmegen|-|Netherlands",
                "Seoul, Korea, Republic of|Seoul|-|Korea, Republic of",
                "Suwon, Gyeonggi-do, Korea, Republic of|Suwon|Gyeonggi-do|Korea, Republic of",
                "Washington, D.C., District of Columbia, United States|Washington, D.C.|District of Columbia|United States",
                "Paris, France|Paris|-|France",
            })
    void places_in_one_line(String line, String city, String region, String country) {
        assertThat(PlaceLine.parse(line)).contains(new PlaceLine(city, Optional.ofNullable(region), country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Netherlands", "", ", , China", "Beijing, ,"})
    void half_a_place_is_no_place(String line) {
        assertThat(PlaceLine.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leukemia (ALL)Acute myeloid leukemia|Leukemia (ALL);Acute myeloid leukemia|false",
                "Acute Myelogenous LeukemiaAcute Lymphoblastic Leukemia|Acute Myelogenous Leukemia;Acute Lymphoblastic Leukemia|false",
                "McDonald disease|McDonald disease|false",
                "MacDonald disease|MacDonald disease|false",
                "mRNA vaccine, pH 7, iPSC|mRNA vaccine, pH 7, iPSC|false",
                "LeukemiaMDS|LeukemiaMDS|true",
                "haploNK cells|haploNK cells|true",
                "Cancer (of BreastOther kinds)|Cancer (of BreastOther kinds)|true",
                "Gout|Gout|false",
            })
    void glued_names_are_divided_where_it_is_certain(String line, String names, boolean unsure) {
        assertThat(GluedNames.split(line)).isEqualTo(new GluedNames(List.of(names.split(";", -1)), unsure));
    }

    @Test
    void letters_in_sequence_are_items_and_others_are_not() {
        assertThat(RunOnLists.split("Treatment:a. Steroids;b. Drugs; c Radiation"))
                .containsExactly("Treatment:", "a. Steroids", "b. Drugs", "c. Radiation");
        assertThat(RunOnLists.split("Disease:a. Rhythm:h, Other,d. Pressure")).hasSize(1);
        assertThat(RunOnLists.split("E. coli; b. Something")).hasSize(1);
        assertThat(RunOnLists.split("vitamin a. Then b. Next")).hasSize(1);
    }

    @Test
    void a_number_glued_to_a_word_is_an_item_unless_the_word_takes_numbers() {
        assertThat(RunOnLists.split("without recurrence9. Epilepsy"))
                .containsExactly("without recurrence", "9. Epilepsy");
        assertThat(RunOnLists.split("toxicity of grade2. Patients")).hasSize(1);
        assertThat(RunOnLists.split("CD56. Cells")).hasSize(1);
    }

    private static Criterion inclusion(String text, Optional<String> heading) {
        return new Criterion(CriterionKind.INCLUSION, text, 0, heading, 0, text.length());
    }

    private static Optional<Age> years(int amount, String reported) {
        return Optional.of(new Age(Optional.of(new Age.Value(amount, AgeUnit.YEARS)), reported));
    }

    private static AgeRange range(Optional<Age> minimum, Optional<Age> maximum) {
        return new AgeRange(minimum, maximum, List.of());
    }
}
