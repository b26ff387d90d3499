package org.trialgraph.trial;

/**
 * A member of a closed list of codes, written as the concept schemes write it.
 *
 * <p>The enums that implement this and the files below {@code ontology/schemes} hold the same members.
 */
public interface Code {
    /** Name of the constant; every implementation is an enum. */
    String name();

    /** The code as the concept scheme's {@code skos:notation} has it. */
    default String notation() {
        return name();
    }
}
