package org.trialgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Turns the values that a user writes into terms for the variables of a named query. */
final class Bindings {
    private static final String BY_LABEL = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?concept {
              ?concept skos:inScheme ?scheme ;
                       skos:notation|skos:prefLabel|skos:altLabel|skos:hiddenLabel ?label .
              FILTER (LCASE(STR(?label)) = LCASE(?words))
            }""";

    /** Concepts have one name everywhere, whatever base the trials of a graph have. */
    private static final String CONCEPTS = "https://w3id.org/trialgraph/concept/";

    private final DatasetGraph data;
    private final String base;

    Bindings(DatasetGraph data, String base) {
        this.data = data;
        this.base = base;
    }

    /** Terms for the given values and for the defaults; parameters without either stay free. */
    Map<Var, Node> of(NamedQuery query, Map<String, String> values) {
        values.keySet().stream()
                .filter(given -> query.parameters().stream()
                        .noneMatch(parameter -> parameter.variable().equals(given)))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new QueryException("The query " + query.name() + " takes no \"" + unknown + "\"; it takes "
                            + takes(query) + ".");
                });
        Map<Var, Node> bound = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            Optional<String> value =
                    Optional.ofNullable(values.get(parameter.variable())).or(parameter::defaultValue);
            value.ifPresent(text -> bound.put(Var.alloc(parameter.variable()), term(parameter, text)));
        }
        return bound;
    }

    private static String takes(NamedQuery query) {
        return query.parameters().isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        query.parameters().stream().map(Parameter::variable).toList());
    }

    private Node term(Parameter parameter, String value) {
        if (parameter.kind() instanceof Parameter.Concept concept) {
            return concept(concept.scheme(), value);
        }
        if (parameter.kind() instanceof Parameter.Plain plain) {
            return switch (plain) {
                case TRIAL -> NodeFactory.createURI(base + "trial/" + IRILib.encodeUriComponent(value));
                case INTEGER -> integer(parameter, value);
                case DATE, TEXT -> NodeFactory.createLiteralString(value);
            };
        }
        throw new AssertionError(parameter.kind());
    }

    private static Node integer(Parameter parameter, String value) {
        if (!value.matches("-?[0-9]{1,18}")) {
            throw new QueryException(parameter.variable() + " is a whole number, not \"" + value + "\".");
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }

    private Node concept(String scheme, String value) {
        Node schemeNode = NodeFactory.createURI(CONCEPTS + scheme);
        try (QueryExec exec = QueryExec.dataset(data)
                .query(BY_LABEL)
                .substitution("scheme", schemeNode)
                .substitution("words", NodeFactory.createLiteralString(value))
                .build()) {
            RowSet rows = exec.select();
            if (!rows.hasNext()) {
                throw new QueryException("\"" + value + "\" is no concept of the scheme " + scheme
                        + "; \"trialgraph query concepts scheme=" + scheme + "\" lists them.");
            }
            return rows.next().get(Var.alloc("concept"));
        }
    }
}
