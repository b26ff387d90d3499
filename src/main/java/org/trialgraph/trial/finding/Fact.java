package org.trialgraph.trial.finding;

/**
 * One value of one slot, stated by the record about its own treatment or population.
 *
 * @param value in the words of the labelling guide, e.g. {@code Haploidentical} or {@code 1e7 cells/kg}
 */
public record Fact(Slot slot, String value, Evidence evidence) {}
