package org.trialgraph.server.page;

import java.util.List;

/**
 * The page of the query endpoint: a form that works without scripts.
 *
 * @param endpoint the address of the endpoint
 * @param query the query in the form
 * @param prefixes the prefixes of the graph's namespaces, as SPARQL
 * @param limits what a query may cost, in words
 */
public record SparqlPage(
        Shell shell, String endpoint, String query, String prefixes, List<String> limits, List<ExampleQuery> examples) {

    /** Copies the lists. */
    public SparqlPage {
        limits = List.copyOf(limits);
        examples = List.copyOf(examples);
    }
}
