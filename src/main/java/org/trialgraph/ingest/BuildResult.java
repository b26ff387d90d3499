package org.trialgraph.ingest;

import java.util.Optional;
import org.trialgraph.store.Manifest;

/**
 * How a build ended.
 *
 * @param outcome what was read and found
 * @param published the manifest of the new generation, empty if it was not published
 * @param reason why it was not published, an empty text if it was
 */
public record BuildResult(BuildOutcome outcome, Optional<Manifest> published, String reason) {}
