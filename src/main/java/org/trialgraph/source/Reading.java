package org.trialgraph.source;

import java.util.List;
import java.util.function.Function;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.TrialRecord;

/** What became of one raw record: every record ends as exactly one of the two. */
public sealed interface Reading {
    /** Answers by outcome. */
    <R> R match(Function<Accepted, R> accepted, Function<Rejected, R> rejected);

    /** The record was understood, perhaps with problems in single values. */
    record Accepted(TrialRecord record, List<Problem> problems) implements Reading {
        public Accepted {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R match(Function<Accepted, R> accepted, Function<Rejected, R> rejected) {
            return accepted.apply(this);
        }
    }

    /** The record was not understood. */
    record Rejected(Problem problem) implements Reading {
        @Override
        public <R> R match(Function<Accepted, R> accepted, Function<Rejected, R> rejected) {
            return rejected.apply(this);
        }
    }
}
