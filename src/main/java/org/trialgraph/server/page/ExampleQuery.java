package org.trialgraph.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

/**
 * A query that shows what can be asked.
 *
 * @param question the question in words
 * @param text the query
 */
public record ExampleQuery(String question, String text) {

    private static final String PREFIXES = """
            PREFIX tg: <https://w3id.org/trialgraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    /** Returns the example queries. */
    public static List<ExampleQuery> all() {
        return List.of(byStatus(), byYear(), sponsors(), criteria(), documents());
    }

    /** Returns the parameters with which the endpoint answers this query as a page. */
    public String parameters() {
        return "query=" + URLEncoder.encode(text, UTF_8) + "&output=html";
    }

    private static ExampleQuery byStatus() {
        return new ExampleQuery("How many trials have which status?", PREFIXES + """
                        SELECT ?status ?label (COUNT(?trial) AS ?trials) WHERE {
                          ?trial tg:overallStatus ?status .
                          OPTIONAL { ?status skos:prefLabel ?label }
                        } GROUP BY ?status ?label ORDER BY DESC(?trials)
                        """);
    }

    private static ExampleQuery byYear() {
        return new ExampleQuery("In which phases and years did trials start?", PREFIXES + """
                        SELECT ?year ?phase (COUNT(?trial) AS ?trials) WHERE {
                          ?trial tg:startYear ?year ; tg:phase ?phase .
                        } GROUP BY ?year ?phase ORDER BY ?year ?phase
                        """);
    }

    private static ExampleQuery sponsors() {
        return new ExampleQuery("Which sponsors lead most trials?", PREFIXES + """
                        SELECT ?sponsor ?name (COUNT(?trial) AS ?trials) WHERE {
                          ?trial tg:leadSponsor ?sponsor .
                          OPTIONAL { ?sponsor rdfs:label ?name }
                        } GROUP BY ?sponsor ?name ORDER BY DESC(?trials) LIMIT 30
                        """);
    }

    private static ExampleQuery criteria() {
        return new ExampleQuery("Which exclusion criteria speak of pregnancy?", PREFIXES + """
                        SELECT ?trial ?text WHERE {
                          ?trial tg:criterion ?criterion .
                          ?criterion tg:criterionKind ?kind ; tg:text ?text .
                          ?kind skos:notation "EXCLUSION" .
                          FILTER(CONTAINS(LCASE(?text), "pregnan"))
                        } LIMIT 100
                        """);
    }

    private static ExampleQuery documents() {
        return new ExampleQuery("Which document states a trial?", PREFIXES + """
                        SELECT ?trial ?title ?document WHERE {
                          ?trial tg:statedBy ?document ; tg:briefTitle ?title .
                        } ORDER BY ?trial LIMIT 100
                        """);
    }
}
