/**
 * What the free text of one record states, as plain data: flat facts and the products, regimens and criteria they make up.
 *
 * <p>Every value carries the exact words that state it, with their field and place. The package may use
 * {@code org.trialgraph.trial} and the JDK only; it knows neither how text is read nor how it is stated as a graph.
 * Nothing here decides anything: reading is the work of {@code org.trialgraph.text}, stating that of {@code org.trialgraph.rdf}.
 */
@NullMarked
package org.trialgraph.trial.finding;

import org.jspecify.annotations.NullMarked;
