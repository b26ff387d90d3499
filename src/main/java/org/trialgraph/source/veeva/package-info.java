/**
 * Pages of ClinicalTrials.Veeva.
 *
 * <p>Below the title stands the first letter of the sponsor's name, which is no sponsor. A trial of two phases lists both,
 * the later one first. A word in parentheses behind the title is the trial's acronym, unless it abbreviates the words
 * before it. The first identifier is the registry number, the next one the organisation's unless its issuer stands behind
 * it. Sites are loaded later and lost; the contact is never read. An extraction that lost the short values has neither
 * number nor title: it is rejected unless its address has the number. This package may use {@code trial}, {@code source}
 * and {@code source.page}; it must not know other sites.
 */
@NullMarked
package org.trialgraph.source.veeva;

import org.jspecify.annotations.NullMarked;
