package org.trialgraph.server.page;

import java.util.List;

/**
 * One page of the list of trials.
 *
 * @param total how many trials there are
 * @param number the number of this page, from 1
 * @param last the number of the last page
 */
public record ListPage(Shell shell, int total, int number, int last, List<Row> rows) {

    /** Copies the list. */
    public ListPage {
        rows = List.copyOf(rows);
    }

    /** One trial of the list. */
    public record Row(String id, Value title, List<Value> status, List<Value> phases, List<Value> countries) {

        /** Copies the lists. */
        public Row {
            status = List.copyOf(status);
            phases = List.copyOf(phases);
            countries = List.copyOf(countries);
        }
    }
}
