package org.trialgraph.server.sparql;

import org.apache.jena.sparql.exec.RowSet;

/** The page with the answer to a query, for readers who ask by a form. */
public interface RowsPage {

    /** Returns the page with rows; it may show the first of them only if it says so. */
    byte[] rows(RowSet rows);

    /** Returns the page with a truth value. */
    byte[] truth(boolean answer);
}
