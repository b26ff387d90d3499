package org.trialgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialgraph.trial.TrialId;

class StudiesTest {
    private static final String NCT = "NCT04347616";
    private static final String EUDRACT = "2019-001929-27";

    private static Registration registration(String key, String... stated) {
        return new Registration(
                key,
                List.of(stated).stream()
                        .map(text -> new Registration.Stated(TrialId.parse(text).orElseThrow(), true))
                        .toList());
    }

    @Test
    void a_registration_without_links_is_a_study_of_its_own() {
        Studies.Grouping grouping = Studies.of(List.of(registration(NCT)));
        assertThat(grouping.studies()).hasSize(1);
        Study study = grouping.studies().get(0);
        assertThat(study.name()).isEqualTo(NCT);
        assertThat(study.members().get(0).confidence()).isEqualByComparingTo("1");
    }

    @Test
    void a_stated_number_joins_two_registrations_and_names_the_reason() {
        Study study = Studies.of(List.of(registration(NCT, EUDRACT), registration(EUDRACT)))
                .studies()
                .get(0);
        assertThat(study.name()).isEqualTo(EUDRACT);
        assertThat(study.members()).extracting(Study.Membership::key).containsExactly(EUDRACT, NCT);
        assertThat(study.members().get(0).reason()).contains(NCT).contains(EUDRACT);
    }

    @Test
    void a_number_that_is_in_no_record_joins_nothing() {
        assertThat(Studies.of(List.of(registration(NCT, EUDRACT))).studies())
                .extracting(Study::name)
                .containsExactly(NCT);
    }

    @Test
    void two_numbers_of_one_register_are_never_one_study() {
        Studies.Grouping grouping = Studies.of(
                List.of(registration(NCT, EUDRACT), registration("NCT04221971", EUDRACT), registration(EUDRACT)));
        assertThat(grouping.studies()).hasSize(2);
        assertThat(grouping.refused()).hasSize(1).first().asString().contains("two numbers of one register");
    }

    @Test
    void the_order_of_registrations_does_not_matter() {
        List<Registration> one =
                List.of(registration(NCT, EUDRACT), registration("NCT04221971", EUDRACT), registration(EUDRACT));
        List<Registration> other = List.of(one.get(2), one.get(1), one.get(0));
        assertThat(Studies.of(one)).isEqualTo(Studies.of(other));
    }
}
