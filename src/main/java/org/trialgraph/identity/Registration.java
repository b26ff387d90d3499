package org.trialgraph.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trialgraph.trial.Identification;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.IdentifierRole;
import org.trialgraph.trial.TrialId;

/**
 * A registration and the other registers' numbers that it states.
 *
 * @param key canonical number or minted name
 */
public record Registration(String key, List<Stated> stated) {
    public Registration {
        stated = List.copyOf(stated);
    }

    /**
     * A number that a registration states as one of its own.
     *
     * @param typed whether the field says by its kind that it holds a registry number
     */
    public record Stated(TrialId id, boolean typed) {}

    /** What a record states of itself; the record's own number is left out. */
    public static Registration of(Identification identification) {
        String key = identification.key().text();
        return new Registration(
                key,
                identification.identifiers().stream()
                        .filter(identifier -> identifier.role() != IdentifierRole.PRIMARY)
                        .flatMap(identifier -> stated(identifier).stream())
                        .filter(other -> !other.id().canonical().equals(key))
                        .distinct()
                        .toList());
    }

    /** What two documents state of one registration. */
    public Registration and(Registration other) {
        return new Registration(
                key,
                Stream.concat(stated.stream(), other.stated.stream())
                        .distinct()
                        .sorted(Comparator.comparing(
                                        (Stated stated) -> stated.id().canonical())
                                .thenComparing(Stated::typed))
                        .toList());
    }

    private static Optional<Stated> stated(Identifier identifier) {
        boolean typed = identifier.role() == IdentifierRole.ALIAS
                || identifier.type().flatMap(type -> type.code()).isPresent();
        return identifier.registration().map(id -> new Stated(id, typed));
    }
}
