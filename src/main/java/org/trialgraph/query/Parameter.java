package org.trialgraph.query;

import java.util.Optional;

/**
 * Something that a named query takes.
 *
 * @param variable name of the variable in the query, without question mark
 * @param kind what its values are
 * @param defaultValue the value when none is given; without one the parameter is optional and stays unbound
 * @param description what it does, in a few words
 */
public record Parameter(String variable, Kind kind, Optional<String> defaultValue, String description) {
    /** What a value of a parameter is, and how it is written. */
    public sealed interface Kind {
        /** The name of the kind as it stands in a query's header. */
        String notation();
    }

    /** A member of a concept scheme, given by its notation or one of its labels. */
    public record Concept(String scheme) implements Kind {
        @Override
        public String notation() {
            return "concept:" + scheme;
        }
    }

    /** The kinds that need no more than their name. */
    public enum Plain implements Kind {
        /** A registration, given by its number. */
        TRIAL,
        /** A whole number. */
        INTEGER,
        /** A date or a part of one, compared as text. */
        DATE,
        /** Words. */
        TEXT;

        @Override
        public String notation() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Reads the name of a kind.
     *
     * @throws QueryException if there is no such kind
     */
    static Kind kind(String notation) {
        if (notation.startsWith("concept:")) {
            return new Concept(notation.substring("concept:".length()));
        }
        for (Plain plain : Plain.values()) {
            if (plain.notation().equals(notation)) {
                return plain;
            }
        }
        throw new QueryException(
                "\"" + notation + "\" is no kind of parameter; write concept:SCHEME, trial, integer, date or text.");
    }
}
