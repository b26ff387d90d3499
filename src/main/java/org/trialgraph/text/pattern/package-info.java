/**
 * Patterns over words, concepts and numbers within a sentence.
 *
 * <p>A pattern is written as a line of text and compiled once. Gaps are bounded and steps are counted, so that matching stays linear in the
 * text. This package may use {@code token} and {@code lexicon}; it knows neither slots nor records.
 */
@NullMarked
package org.trialgraph.text.pattern;

import org.jspecify.annotations.NullMarked;
