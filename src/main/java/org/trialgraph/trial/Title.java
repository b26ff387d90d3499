package org.trialgraph.trial;

import java.util.Optional;

/**
 * A title of a trial.
 *
 * @param language BCP 47 tag, empty when the source does not say
 */
public record Title(TitleKind kind, String text, Optional<String> language) {}
