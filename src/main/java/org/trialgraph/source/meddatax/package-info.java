/**
 * Pages of meddatax.
 *
 * <p>Every section opens with a sentence of the site, known by its first words and left out. The site stores days only
 * and writes a month as its last day: the last day of a month is stated as the month, for start and completion, not for
 * {@code Last Updated}. Related trials and contacts are never read, so their numbers and names cannot become the trial's.
 * Conditions and keywords are joined by blanks and stay as they stand. In the extraction that lost the labels, the six
 * values of the basic information are used only when all six have the form of their place; such a page has no title and
 * no number, so that it is rejected unless its address has one. This package may use {@code trial}, {@code source} and
 * {@code source.page}; it must not know other sites.
 */
@NullMarked
package org.trialgraph.source.meddatax;

import org.jspecify.annotations.NullMarked;
