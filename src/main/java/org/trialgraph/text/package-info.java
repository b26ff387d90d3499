/**
 * Cell-therapy facts in free text, each with the words that state it.
 *
 * <p>An {@link org.trialgraph.text.Extractor} cuts a trial into pieces of text, finds the concepts that they name and the rules that
 * match, and asks one reader per slot what the trial states. The lexicon is handed in as plain data. This package may use
 * {@code trial} and its own sub-packages; it knows no register's format and no RDF. Everything runs in time linear in the text:
 * regular expressions with repetition are RE2/J's, those of Java's own see a few words of a sentence.
 */
@NullMarked
package org.trialgraph.text;

import org.jspecify.annotations.NullMarked;
