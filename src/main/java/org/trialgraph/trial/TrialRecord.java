package org.trialgraph.trial;

/** What one document says of one registration. */
public record TrialRecord(SourceDocument document, Trial trial) {}
