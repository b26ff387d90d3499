package org.trialgraph.server.page;

import java.util.List;

/**
 * The answer to a query as a table.
 *
 * @param note how many rows there are, and whether all are shown
 * @param variables the names of the columns
 * @param rows the rows, each with one value for each column
 */
public record AnswerPage(Shell shell, String note, List<String> variables, List<List<Value>> rows) {

    /** Copies the lists. */
    public AnswerPage {
        variables = List.copyOf(variables);
        rows = List.copyOf(rows);
    }
}
