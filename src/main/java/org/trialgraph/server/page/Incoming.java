package org.trialgraph.server.page;

import java.util.List;

/**
 * The nodes that lead to the shown node by one property.
 *
 * @param count how many there are, in words where they were not all counted
 */
public record Incoming(Value property, String count, List<Value> sources) {

    /** Copies the list. */
    public Incoming {
        sources = List.copyOf(sources);
    }
}
