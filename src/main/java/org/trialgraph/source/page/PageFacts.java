package org.trialgraph.source.page;

import java.util.List;
import java.util.Optional;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Conditions;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.Description;
import org.trialgraph.trial.Design;
import org.trialgraph.trial.Eligibility;
import org.trialgraph.trial.ExpandedAccess;
import org.trialgraph.trial.Outcome;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.Places;
import org.trialgraph.trial.Progress;
import org.trialgraph.trial.Sponsorship;
import org.trialgraph.trial.Status;
import org.trialgraph.trial.Treatment;

/**
 * What a page says of a trial, before it is known under which name the trial is kept.
 *
 * @param asOf day on which the page was current, if it says so
 */
public record PageFacts(
        PageNames names,
        Optional<PartialDate> asOf,
        Progress progress,
        Sponsorship sponsorship,
        Description description,
        Conditions conditions,
        Design design,
        Treatment treatment,
        List<Outcome> outcomes,
        Eligibility eligibility,
        Places places) {
    public PageFacts {
        outcomes = List.copyOf(outcomes);
    }

    /** Progress of which a page tells no more than these. */
    public static Progress progress(
            Optional<Coded<Status>> status, Optional<Boolean> hasResults, List<DatedEvent> dates) {
        return new Progress(
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                hasResults,
                ExpandedAccess.NOT_STATED,
                dates);
    }
}
