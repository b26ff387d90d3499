package org.trialgraph.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trialgraph.trial.Code;
import org.trialgraph.trial.Coded;

/** Finished codes by the word that stands for them, so that a known word costs one look-up and no new object. */
public final class CodeTable<C extends Code> {
    private final Map<String, Optional<Coded<C>>> known = new HashMap<>();

    private CodeTable() {}

    /** The table in which each member of an enum is written as its own notation. */
    public static <C extends Enum<C> & Code> CodeTable<C> of(Class<C> codes) {
        CodeTable<C> table = new CodeTable<>();
        for (C code : codes.getEnumConstants()) {
            table.known.put(code.notation(), Optional.of(Coded.known(code, code.notation())));
        }
        return table;
    }

    /** The code for a word, empty when the word is not known. */
    public Optional<Coded<C>> get(String word) {
        return known.getOrDefault(word, Optional.empty());
    }
}
