package org.trialgraph.server.page;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.trialgraph.rdf.StandardTerms;
import org.trialgraph.server.node.Description;
import org.trialgraph.server.node.Ontology;

/** Builder of the page of a node that is no trial. */
final class NodePageBuilder {

    private NodePageBuilder() {}

    /** Builds the page of a node. */
    static NodePage build(Description description, Ontology ontology, Links links, Shell shell) {
        DescriptionView view = new DescriptionView(description, ontology, links);
        Node node = description.subject();
        return new NodePage(
                shell,
                description.iri(),
                above(node, view, links),
                view.values(node, StandardTerms.RDF_TYPE),
                view.otherProperties(node, Set.of(StandardTerms.RDF_TYPE)),
                view.incoming());
    }

    private static List<Value> above(Node node, DescriptionView view, Links links) {
        String trials = links.base() + "trial/";
        int end = node.getURI().indexOf('/', trials.length());
        if (node.getURI().startsWith(trials) && end > 0) {
            return List.of(view.value(NodeFactory.createURI(node.getURI().substring(0, end))));
        }
        return view.values(node, SKOS.inScheme.asNode());
    }
}
