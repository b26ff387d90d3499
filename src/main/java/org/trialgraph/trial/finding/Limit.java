package org.trialgraph.trial.finding;

/**
 * A threshold.
 *
 * @param comparator {@code >=}, {@code <=}, {@code >} or {@code <}
 * @param value in {@code unit}
 * @param unit as the field writes it, e.g. {@code mg/dL}, {@code ULN} (times the upper limit of normal) or {@code 10^9/L}; empty where
 *     there is none or none is stated
 */
public record Limit(String comparator, double value, String unit) {}
