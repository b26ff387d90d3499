package org.trialgraph.source.ctgov;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.trialgraph.source.JsonFields;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.ProblemKind;

/** Dates as the register writes them: a text of its own, or with a type in a {@code …DateStruct}. */
final class Dates {
    private Dates() {}

    /** The date in the text at hand; what is no date is kept and noted. */
    static Optional<DatedEvent> day(JsonFields json, DateEvent event) throws IOException {
        return event(json, event);
    }

    /** The date and type in the object at hand. */
    static Optional<DatedEvent> struct(JsonFields json, DateEvent event) throws IOException {
        Optional<DatedEvent> date = Optional.empty();
        Optional<Coded<DateType>> type = Optional.empty();
        json.enter();
        while (json.next()) {
            switch (json.name()) {
                case "date" -> date = event(json, event);
                case "type" -> type = json.code(Codes.DATE);
                default -> json.unknown();
            }
        }
        if (date.isEmpty()) {
            json.lost("date", List.of(type.map(Coded::reported)));
            return Optional.empty();
        }
        DatedEvent untyped = date.get();
        return type.isEmpty()
                ? date
                : Optional.of(new DatedEvent(untyped.event(), untyped.date(), type, untyped.reported()));
    }

    private static Optional<DatedEvent> event(JsonFields json, DateEvent event) throws IOException {
        Optional<String> reported = json.text();
        if (reported.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = PartialDate.parse(reported.get());
        if (date.isEmpty()) {
            json.problem(ProblemKind.MALFORMED_DATE, reported.get());
        }
        return Optional.of(new DatedEvent(event, date, Optional.empty(), reported.get()));
    }
}
