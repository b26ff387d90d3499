package org.trialgraph.server.page;

import java.util.List;

/**
 * The front page.
 *
 * @param counts what is in the graph, as pairs of a name and a number
 * @param trials the first trials
 * @param examples example queries
 */
public record FrontPage(Shell shell, List<Count> counts, List<ListPage.Row> trials, List<ExampleQuery> examples) {

    /** Copies the lists. */
    public FrontPage {
        counts = List.copyOf(counts);
        trials = List.copyOf(trials);
        examples = List.copyOf(examples);
    }

    /** A number or date about the graph. */
    public record Count(String name, String value) {}
}
