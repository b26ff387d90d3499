/**
 * Quantities as people write them.
 *
 * <p>Numbers of cells come in a dozen notations, some of them broken by copying. This package may use {@code token}; it must not know what is
 * measured, which the readers of the parent package decide from the words around.
 */
@NullMarked
package org.trialgraph.text.measure;

import org.jspecify.annotations.NullMarked;
