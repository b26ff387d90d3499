/**
 * Pages of MedPath, in both extractions: one with the words of the page, one as a list that lost the words Inclusion
 * Criteria, Exclusion Criteria and the header with phase and status.
 *
 * <p>Where the two lists of criteria run together they stay undivided. Titles and sponsors of other than American registers
 * have lost their first letter: they are kept as reported and noted. Conditions that touch each other are divided where
 * that is certain ({@link org.trialgraph.source.page.GluedNames}). The cells of the tables of outcomes and arms touch
 * each other too: an outcome is kept whole unless a length of time is glued to its end. The site shows only the first of
 * two phases, so its phase is kept as reported and weighs less than any register's. This package may use {@code trial},
 * {@code source} and {@code source.page}; it must not know other sites.
 */
@NullMarked
package org.trialgraph.source.medpath;

import org.jspecify.annotations.NullMarked;
