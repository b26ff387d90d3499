package org.trialgraph.rdf;

/** A concept found for reported words, and how. */
public record Match(Concept concept, MatchKind kind) {}
