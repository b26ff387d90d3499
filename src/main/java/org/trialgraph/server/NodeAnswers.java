package org.trialgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trialgraph.server.http.Negotiation;
import org.trialgraph.server.http.RefusalException;
import org.trialgraph.server.http.Reply;
import org.trialgraph.server.http.Representation;
import org.trialgraph.server.node.Description;
import org.trialgraph.server.node.DescriptionReader;
import org.trialgraph.server.node.NodeAddress;
import org.trialgraph.server.node.Ontology;
import org.trialgraph.server.page.Pages;

/** Answers for the addresses of nodes: one resource in five representations. */
final class NodeAnswers {

    private static final String UNKNOWN =
            "The graph says nothing of this address. Known are trials, under trial/ and their registration's identifier, "
                    + "and what their descriptions lead to.";

    private final DescriptionReader reader;
    private final Ontology ontology;
    private final Pages pages;
    private final String base;
    private final Edition edition;

    NodeAnswers(DatasetGraph graph, Ontology ontology, Pages pages, String base, Edition edition) {
        this.reader = new DescriptionReader(graph, ontology, base);
        this.ontology = ontology;
        this.pages = pages;
        this.base = base;
        this.edition = edition;
    }

    /** Answers with the description of a node, or 404 if the graph does not know it. */
    Reply node(HttpServletRequest request, NodeAddress address) {
        Optional<Description> found = reader.read(address.iri(base));
        if (found.isEmpty()) {
            return missing(request, UNKNOWN);
        }
        Representation form = representation(request, address);
        byte[] body = form == Representation.HTML
                ? pages.node(address, found.get())
                : form.write(found.get().graph());
        return linked(Reply.ok(form.contentType(), body).tagged(edition.tag() + "-" + form.suffix()), address);
    }

    /** Answers with one of the ontology's files. */
    Reply ontology(HttpServletRequest request, String path) {
        NodeAddress address = NodeAddress.ofDocument(path);
        return ontology.at(address.path())
                .map(graph -> document(
                        request,
                        address,
                        "Ontology"
                                + address.path()
                                        .replaceFirst("^ontology/?", " ")
                                        .stripTrailing(),
                        graph))
                .orElseGet(() -> missing(
                        request,
                        "There is no such file of the ontology. There are " + String.join(", ", ontology.paths())
                                + "."));
    }

    /** Answers with a document that is served as a whole. */
    Reply document(HttpServletRequest request, NodeAddress address, String title, Graph graph) {
        Representation form = representation(request, address);
        byte[] body = form == Representation.HTML ? pages.document(title, address, graph) : form.write(graph);
        return linked(Reply.ok(form.contentType(), body).tagged(edition.tag() + "-" + form.suffix()), address);
    }

    /** Answers that there is nothing: a page for readers, plain text for programs. */
    Reply missing(HttpServletRequest request, String text) {
        boolean isReader = Negotiation.accept(request).contains("text/html");
        return isReader ? Reply.page(404, pages.missing(request.getRequestURI(), text)) : Reply.text(404, text);
    }

    /** Returns the refusal of a request that accepts none of these. */
    static RefusalException notAcceptable(List<Representation> offered) {
        return new RefusalException(406, "Offered are " + String.join(", ", Representation.mediaTypes(offered)) + ".");
    }

    private static Representation representation(HttpServletRequest request, NodeAddress address) {
        return address.suffix()
                .or(() -> Negotiation.choose(
                                Negotiation.accept(request), Representation.mediaTypes(Representation.all()))
                        .flatMap(Representation::ofMediaType))
                .orElseThrow(() -> notAcceptable(Representation.all()));
    }

    private Reply linked(Reply reply, NodeAddress address) {
        Reply linked = reply.with("Link", "<" + address.iri(base) + ">; rel=\"canonical\"");
        for (var alternate : Pages.alternates(address)) {
            linked = linked.with(
                    "Link", "<" + alternate.href() + ">; rel=\"alternate\"; type=\"" + alternate.mediaType() + "\"");
        }
        return linked;
    }
}
