package org.trialgraph.trial;

import java.util.List;

/** A registration: everything that one record says of one trial. */
public record Trial(
        Identification identification,
        Progress progress,
        Sponsorship sponsorship,
        Description description,
        Conditions conditions,
        Design design,
        Treatment treatment,
        List<Outcome> outcomes,
        Eligibility eligibility,
        Places places,
        Publications publications,
        Derived derived) {
    public Trial {
        outcomes = List.copyOf(outcomes);
    }
}
