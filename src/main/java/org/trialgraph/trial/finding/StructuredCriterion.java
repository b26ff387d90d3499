package org.trialgraph.trial.finding;

import java.util.Optional;
import org.trialgraph.trial.CriterionKind;

/**
 * An eligibility criterion whose meaning is known.
 *
 * @param subject what it is about, e.g. {@code ejectionFraction}, {@code pregnancy}, {@code CD33 expression}
 * @param comparator {@code >=}, {@code <=}, {@code >} or {@code <}
 * @param value the threshold, in {@code unit}
 */
public record StructuredCriterion(
        CriterionKind kind,
        String subject,
        Optional<String> comparator,
        Optional<Double> value,
        Optional<String> unit,
        Evidence evidence) {}
