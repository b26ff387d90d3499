/**
 * Words, numbers and sentences.
 *
 * <p>Text is cut once; lexicon and patterns see the same tokens and never the characters. Words are numbered by a {@link
 * org.trialgraph.text.token.Vocabulary}, so that no strings are made while reading. This package uses the JDK only.
 */
@NullMarked
package org.trialgraph.text.token;

import org.jspecify.annotations.NullMarked;
