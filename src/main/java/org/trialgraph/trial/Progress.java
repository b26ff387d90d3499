package org.trialgraph.trial;

import java.util.List;
import java.util.Optional;

/**
 * How far the trial is (ClinicalTrials.gov: statusModule).
 *
 * @param dates in the source's order
 */
public record Progress(
        Optional<Coded<Status>> overallStatus,
        Optional<Coded<Status>> lastKnownStatus,
        Optional<String> whyStopped,
        Optional<Boolean> delayedPosting,
        Optional<Boolean> resultsWaived,
        Optional<Boolean> hasResults,
        ExpandedAccess expandedAccess,
        List<DatedEvent> dates) {
    /** Nothing is said. */
    public static final Progress NOT_STATED = new Progress(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ExpandedAccess.NOT_STATED,
            List.of());

    public Progress {
        dates = List.copyOf(dates);
    }

    /** The date of an event, if it is stated and can be read. */
    public Optional<PartialDate> date(DateEvent event) {
        return dates.stream()
                .filter(dated -> dated.event() == event)
                .findFirst()
                .flatMap(DatedEvent::date);
    }
}
