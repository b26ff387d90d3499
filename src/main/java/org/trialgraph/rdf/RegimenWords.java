package org.trialgraph.rdf;

import java.math.BigDecimal;
import java.util.Optional;
import org.trialgraph.trial.finding.RegimenAgent;

/** Drugs of a regimen in words, for labels. */
final class RegimenWords {
    private RegimenWords() {}

    /** For example {@code fludarabine 25 mg/m2, days -6 to -2}. */
    static String of(RegimenAgent agent) {
        StringBuilder words = new StringBuilder(agent.drug());
        agent.amount().ifPresent(amount -> words.append(' ').append(number(amount)));
        agent.unit().ifPresent(unit -> words.append(' ').append(unit));
        String days = days(agent);
        if (!days.isEmpty()) {
            words.append(", ").append(days);
        }
        return words.toString();
    }

    /** For example {@code days -6 to -2} or {@code day -3}; empty text when no day is stated. */
    static String days(RegimenAgent agent) {
        Optional<Integer> first = agent.startDay().or(agent::endDay);
        Optional<Integer> last = agent.endDay().or(agent::startDay);
        if (first.isEmpty() || last.isEmpty()) {
            return "";
        }
        return first.equals(last) ? "day " + first.get() : "days " + first.get() + " to " + last.get();
    }

    /** Whether the last day is before the first, so that neither can be believed. */
    static boolean daysRunBackwards(RegimenAgent agent) {
        return agent.startDay().isPresent()
                && agent.endDay().isPresent()
                && agent.startDay().get() > agent.endDay().get();
    }

    /** A number without trailing zeros. */
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
