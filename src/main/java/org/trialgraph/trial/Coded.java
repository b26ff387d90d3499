package org.trialgraph.trial;

import java.util.Optional;

/**
 * A code together with the words that were reported for it; the code is absent when the words are not a known code.
 *
 * @param code the recognised code, empty when unknown
 * @param reported the words of the source, never blank
 */
public record Coded<C extends Code>(Optional<C> code, String reported) {
    /** A recognised code. */
    public static <C extends Code> Coded<C> known(C code, String reported) {
        return new Coded<>(Optional.of(code), reported);
    }

    /** Words for which no code is known; they are kept as they are. */
    public static <C extends Code> Coded<C> unknown(String reported) {
        return new Coded<>(Optional.empty(), reported);
    }
}
