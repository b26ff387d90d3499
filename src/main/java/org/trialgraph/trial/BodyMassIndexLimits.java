package org.trialgraph.trial;

import java.math.BigDecimal;
import java.util.Optional;

/** Body mass index limits in kg/m2. */
public record BodyMassIndexLimits(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {}
