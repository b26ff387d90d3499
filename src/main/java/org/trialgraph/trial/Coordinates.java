package org.trialgraph.trial;

import java.math.BigDecimal;

/** Latitude and longitude in degrees (WGS 84), with the digits of the source. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {}
