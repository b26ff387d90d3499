package org.trialgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationMatcherTest {
    private static final OrganisationMatcher MATCHER = new OrganisationMatcher(Schemes.bundled());

    @Test
    void a_name_with_lost_first_letters_is_the_one_organisation_that_ends_in_it() {
        assertThat(MATCHER.match("eiden University Medical Center")).hasValueSatisfying(match -> {
            assertThat(match.kind()).isEqualTo(MatchKind.SUFFIX);
            assertThat(match.concept().preferredLabel()).isEqualTo("Leiden University Medical Center");
        });
    }

    @Test
    void a_full_name_is_known_by_its_labels() {
        assertThat(kind("Leiden University Medical Center")).contains(MatchKind.EXACT);
        assertThat(kind("LEIDEN UNIVERSITY MEDICAL CENTER")).contains(MatchKind.EXACT);
        assertThat(kind("LUMC")).contains(MatchKind.SYNONYM);
    }

    @Test
    void a_name_that_ends_alike_but_is_whole_is_another_organisation() {
        assertThat(kind("University Medical Center")).isEmpty();
        assertThat(kind("university medical center")).isEmpty();
        assertThat(kind("Eiden University Medical Center")).isEmpty();
        assertThat(kind("enter")).isEmpty();
    }

    private Optional<MatchKind> kind(String name) {
        return MATCHER.match(name).map(Match::kind);
    }
}
