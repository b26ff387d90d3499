/**
 * Pages: what the readers of web sites share, whatever the site.
 *
 * <p>A page, saved as text or as HTML, becomes lines; the lines fall into sections under the site's known labels; the
 * values of a section are turned into codes, dates, ages, sites and criteria, and every doubt becomes a problem. The
 * readers beside this package say which labels a site has and what stands under them. It may use {@code trial}, {@code
 * source} and jsoup; it must not know any single site, and it never fetches anything.
 *
 * <p>An age that stands in no field of a page may come from a criterion, see {@link
 * org.trialgraph.source.page.CriterionAges}; the last day of a month may be the month, see {@link
 * org.trialgraph.source.page.PageDates}. Sections with contact persons are never looked into.
 */
@NullMarked
package org.trialgraph.source.page;

import org.jspecify.annotations.NullMarked;
