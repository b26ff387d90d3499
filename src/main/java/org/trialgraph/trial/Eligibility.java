package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/**
 * Who may take part (ClinicalTrials.gov: eligibilityModule).
 *
 * @param text the criteria as one text
 * @param criteria the same text as single criteria, in order
 */
public record Eligibility(
        Optional<String> text,
        List<Criterion> criteria,
        EligibleSex sex,
        AgeRange ages,
        Optional<Boolean> healthyVolunteers,
        Population population) {
    /** Nothing is said. */
    public static final Eligibility NOT_STATED = new Eligibility(
            Optional.empty(),
            List.of(),
            EligibleSex.NOT_STATED,
            AgeRange.NOT_STATED,
            Optional.empty(),
            Population.NOT_STATED);

    public Eligibility {
        criteria = List.copyOf(criteria);
    }
}
