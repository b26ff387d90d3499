package org.trialgraph.trial;

import java.util.Optional;

/** The notice that takes a publication back. */
public record Retraction(Optional<String> pubmedIdentifier, Optional<String> source) {}
