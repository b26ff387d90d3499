/**
 * Pages of ClinConnect.
 *
 * <p>The registry number stands only in a page's address; without one the trial is named by title and sponsor. The
 * sponsor's true case is in the heading {@code About …}, for the launch line is in capitals. {@code ClinConnect Summary} is
 * the site's own text, not the register's: it is kept as the brief summary because nothing else of a page tells it, and
 * the document's source says who wrote it. The contact is the same on every page and never read; the timeline's dates
 * are lost. This package may use {@code trial}, {@code source} and {@code source.page}; it must not know other sites.
 */
@NullMarked
package org.trialgraph.source.clinconnect;

import org.jspecify.annotations.NullMarked;
