package org.trialgraph.trial;

import java.util.Optional;

/**
 * One date of a record.
 *
 * @param event what happened or is planned
 * @param date the date, empty when what was written is no date
 * @param type whether it is planned or has happened, empty when not stated
 * @param reported the date as written
 */
public record DatedEvent(
        DateEvent event, Optional<PartialDate> date, Optional<Coded<DateType>> type, String reported) {}
