/**
 * Checks of reading cell-therapy facts from text.
 *
 * <p>Sentences are the project's own. The schemes are read from their Turtle files, as a user edits them. Real records are used
 * where the optional folder of them is present.
 */
@NullMarked
package org.trialgraph.text;

import org.jspecify.annotations.NullMarked;
