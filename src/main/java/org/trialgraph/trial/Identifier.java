package org.trialgraph.trial;

import java.util.Optional;

/**
 * One identifier that a record states, of a register or of anybody else.
 *
 * @param reported the identifier as written
 * @param role what it is to the record
 * @param registration the registration it names, empty when it is of no known register
 * @param type issuer kind, if stated
 * @param domain issuer in words, if stated
 * @param link address, if stated
 */
public record Identifier(
        String reported,
        IdentifierRole role,
        Optional<TrialId> registration,
        Optional<Coded<IdentifierType>> type,
        Optional<String> domain,
        Optional<String> link) {
    /** An identifier of which nothing more is said; a register's is recognised by its syntax. */
    public static Identifier of(String reported, IdentifierRole role) {
        return new Identifier(
                reported, role, TrialId.parse(reported), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
