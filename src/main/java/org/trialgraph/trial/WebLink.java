package org.trialgraph.trial;

import java.util.Optional;

/** An address that the record points at. */
public record WebLink(Optional<String> label, String url) {}
