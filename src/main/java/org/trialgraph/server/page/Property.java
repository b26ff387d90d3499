package org.trialgraph.server.page;

import java.util.List;

/** A property on a page, with all its values. */
public record Property(Value name, List<Value> values) {

    /** Copies the list. */
    public Property {
        values = List.copyOf(values);
    }
}
