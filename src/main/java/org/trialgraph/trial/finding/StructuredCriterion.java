package org.trialgraph.trial.finding;

import java.util.Optional;
import org.trialgraph.trial.CriterionKind;

/**
 * An eligibility criterion whose meaning is known.
 *
 * @param kind the list in which it stands
 * @param topic what it is about: a notation of the scheme {@code criterion-topic}
 * @param antigen the antigen expressed, a notation of the scheme {@code target}
 * @param requirement what is asked of a state; empty for a measure
 * @param limit the threshold of a measure, or for an earlier transplant how long ago it must or may have been
 */
public record StructuredCriterion(
        CriterionKind kind,
        Person person,
        String topic,
        Optional<String> antigen,
        Optional<Requirement> requirement,
        Optional<Limit> limit,
        Evidence evidence) {}
