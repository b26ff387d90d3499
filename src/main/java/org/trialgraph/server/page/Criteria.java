package org.trialgraph.server.page;

import java.util.List;

/**
 * Eligibility criteria of one kind under one heading, in the source's order.
 *
 * @param kind inclusion, exclusion or undivided, as the graph labels it
 * @param heading the heading above them in the source; empty if none
 */
public record Criteria(String kind, String heading, List<Criterion> list) {

    /** Copies the list. */
    public Criteria {
        list = List.copyOf(list);
    }

    /**
     * One criterion.
     *
     * @param level how deep it stands in the source's lists, from 0
     */
    public record Criterion(Value text, int level) {}
}
