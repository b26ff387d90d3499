package org.trialgraph.server.page;

import java.util.List;

/**
 * The page of any other node.
 *
 * @param iri the node's IRI
 * @param above the trial of which the node is a part, or the scheme of a concept
 * @param types the classes of the node
 */
public record NodePage(
        Shell shell,
        String iri,
        List<Value> above,
        List<Value> types,
        List<Property> properties,
        List<Incoming> incoming) {

    /** Copies the lists. */
    public NodePage {
        above = List.copyOf(above);
        types = List.copyOf(types);
        properties = List.copyOf(properties);
        incoming = List.copyOf(incoming);
    }
}
