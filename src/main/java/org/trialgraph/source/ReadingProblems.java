package org.trialgraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.trial.Age;
import org.trialgraph.trial.Code;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.DateEvent;
import org.trialgraph.trial.DateType;
import org.trialgraph.trial.DatedEvent;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.PartialDate;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;

/** The problems met while one record is read, and the values whose reading can meet one. */
public final class ReadingProblems {
    private final Origin origin;
    private final List<Problem> problems = new ArrayList<>(4);

    public ReadingProblems(Origin origin) {
        this.origin = origin;
    }

    /** Notes a problem of the field at the path. */
    public void add(ProblemKind kind, String field, String text) {
        problems.add(new Problem(kind, origin, field, text));
    }

    /** Problems so far, in order. */
    public List<Problem> all() {
        return List.copyOf(problems);
    }

    /** The code for a word; an unknown word is kept and noted. */
    public <C extends Code> Coded<C> code(Map<String, C> table, String reported, String field) {
        C code = table.get(reported);
        if (code == null) {
            add(ProblemKind.UNKNOWN_CODE, field, reported);
            return Coded.unknown(reported);
        }
        return Coded.known(code, reported);
    }

    /** The event of an ISO date; what is no date is kept and noted. */
    public DatedEvent dated(DateEvent event, String reported, Optional<Coded<DateType>> type, String field) {
        Optional<PartialDate> date = PartialDate.parse(reported);
        if (date.isEmpty()) {
            add(ProblemKind.MALFORMED_DATE, field, reported);
        }
        return new DatedEvent(event, date, type, reported);
    }

    /** The age; what is no age is kept and noted. */
    public Age age(String reported, String field) {
        Age age = Age.parse(reported);
        if (age.value().isEmpty()) {
            add(ProblemKind.MALFORMED_AGE, field, reported);
        }
        return age;
    }
}
