package org.trialgraph.trial.finding;

/** What the text says is not done or not used, such as conditioning in "without lymphodepletion". */
public record Absence(Slot slot, Evidence evidence) {}
