package org.trialgraph.trial;

/**
 * A Medical Subject Heading as the register writes it.
 *
 * @param id descriptor number, in old records padded with zeros
 */
public record MeshTerm(String id, String term) {}
