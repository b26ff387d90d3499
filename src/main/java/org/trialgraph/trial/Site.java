package org.trialgraph.trial;

import java.util.Optional;

/** A place that enrols or treats participants. */
public record Site(
        Optional<String> facility,
        Optional<Coded<Status>> status,
        Optional<String> city,
        Optional<String> region,
        Optional<String> postalCode,
        Optional<String> country,
        Optional<Coordinates> coordinates) {}
