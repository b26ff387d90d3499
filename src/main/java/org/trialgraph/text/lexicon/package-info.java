/**
 * The labels of the concept schemes, looked up in text.
 *
 * <p>All labels stand in one trie of words; a text is matched in one pass. This package may use {@code token} and the plain vocabulary terms of
 * {@code trial}; it must not know which schemes there are or what they are for.
 */
@NullMarked
package org.trialgraph.text.lexicon;

import org.jspecify.annotations.NullMarked;
