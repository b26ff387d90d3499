/**
 * The rules: which words, in which part of a record, state which value.
 *
 * <p>Rules are lines of resource files, so that a new way to say something is a line and no Java. This package may use {@code pattern},
 * {@code lexicon} and {@code token}; what a match is worth is decided by the slot readers of the parent package.
 */
@NullMarked
package org.trialgraph.text.rule;

import org.jspecify.annotations.NullMarked;
