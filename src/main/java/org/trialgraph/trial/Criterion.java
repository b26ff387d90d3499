package org.trialgraph.trial;

import java.util.Optional;

/**
 * One eligibility criterion.
 *
 * @param text the criterion without its bullet or number
 * @param level depth of nesting, 0 for the outermost
 * @param heading the heading it stands under beside inclusion and exclusion, e.g. {@code Donors}
 * @param start place of the text's first character in {@link Eligibility#text()}, in UTF-16 units
 * @param end place behind its last character
 */
public record Criterion(CriterionKind kind, String text, int level, Optional<String> heading, int start, int end) {}
