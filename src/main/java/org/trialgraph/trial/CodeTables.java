package org.trialgraph.trial;

import java.util.HashMap;
import java.util.Map;

/** Tables from written words to codes. */
public final class CodeTables {
    private CodeTables() {}

    /** The table in which each member of an enum is written as its own notation. */
    public static <C extends Enum<C> & Code> Map<String, C> byNotation(Class<C> codes) {
        Map<String, C> table = new HashMap<>();
        for (C code : codes.getEnumConstants()) {
            table.put(code.notation(), code);
        }
        return Map.copyOf(table);
    }
}
