package org.trialgraph.text.lexicon;

/** A concept of the schemes that text may name; two are the same if both parts are equal. */
public record Concept(String scheme, String notation) {}
