package org.trialgraph.text.lexicon;

/**
 * A place in a text where a concept is named.
 *
 * @param start first token
 * @param end behind the last token
 */
public record Mention(int start, int end, Concept concept) {}
