package org.trialgraph.trial;

/** What an identifier is to the record that states it. */
public enum IdentifierRole implements Code {
    PRIMARY,
    ALIAS,
    ORGANISATION,
    SECONDARY
}
