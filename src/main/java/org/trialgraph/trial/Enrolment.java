package org.trialgraph.trial;

import java.util.Optional;

/**
 * A number of participants.
 *
 * @param participants 0 or more
 * @param type planned (estimated) or actual, empty when the source does not say
 */
public record Enrolment(int participants, Optional<Coded<DateType>> type) {}
