package org.trialgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.trialgraph.server.dataset.DatasetDescription;
import org.trialgraph.server.dataset.DatasetFacts;
import org.trialgraph.server.dataset.ServiceDescription;
import org.trialgraph.server.http.Negotiation;
import org.trialgraph.server.http.RefusalException;
import org.trialgraph.server.http.Reply;
import org.trialgraph.server.http.Representation;
import org.trialgraph.server.node.NodeAddress;
import org.trialgraph.server.node.Ontology;
import org.trialgraph.server.node.Prefixes;
import org.trialgraph.server.node.TrialList;
import org.trialgraph.server.page.FrontPage;
import org.trialgraph.server.page.Pages;

/** Everything the server answers but queries: which path is which resource. */
final class Site {

    private static final String DATASET = ".well-known/void";
    private static final String ENDPOINT = "sparql";
    private static final int TRIALS_PER_PAGE = 50;
    private static final int TRIALS_IN_FRONT = 10;

    private final DatasetFacts facts;
    private final ServerSettings settings;
    private final Edition edition;
    private final Pages pages;
    private final TrialList trials;
    private final DatasetDescription description;
    private final NodeAnswers nodes;
    private final Assets assets = new Assets();
    private volatile String address;

    Site(DatasetGraph graph, DatasetFacts facts, ServerSettings settings) {
        this.facts = facts;
        this.settings = settings;
        this.edition = Edition.of(facts.tag());
        this.address = settings.publicAddress().orElse(settings.base());
        Ontology ontology = new Ontology();
        this.pages = new Pages(ontology, settings.base());
        this.trials = new TrialList(graph);
        this.description = new DatasetDescription(graph, facts, settings.base());
        this.nodes = new NodeAnswers(graph, ontology, pages, settings.base(), edition);
    }

    /** Says under which address the server is reached; known only after the start. */
    void reachedAt(String publicAddress) {
        address = publicAddress;
    }

    Pages pages() {
        return pages;
    }

    /** Answers a GET or HEAD. */
    Reply answer(HttpServletRequest request) {
        String path = request.getRequestURI();
        return switch (path) {
            case "/" -> front(request);
            case "/trial/" -> list(request);
            case "/trial" -> Reply.moved("trial/");
            case "/health" -> health();
            default -> byFirstSegment(request, path);
        };
    }

    private Reply byFirstSegment(HttpServletRequest request, String path) {
        String first = path.substring(1).split("/", 2)[0];
        if (first.equals("assets")) {
            return assets.answer(path);
        }
        if (first.equals("ontology") || first.startsWith("ontology.")) {
            return nodes.ontology(request, path.substring(1));
        }
        String document = NodeAddress.ofDocument(path.substring(1)).path();
        if (document.equals(DATASET)) {
            return dataset(request, path.substring(1));
        }
        if (document.equals(ENDPOINT)) {
            return endpoint(request, path.substring(1));
        }
        if (NodeAddress.KINDS.contains(first)) {
            return nodes.node(request, NodeAddress.read(path.substring(1)));
        }
        return nodes.missing(request, "There is nothing at this address.");
    }

    private Reply front(HttpServletRequest request) {
        Representation form = choose(request, Representation.all());
        if (form != Representation.HTML) {
            return dataset(request, DATASET);
        }
        List<FrontPage.Count> counts = List.of(
                count("Trials", facts.trials()),
                count("Documents", facts.documents()),
                count("Statements", facts.triples()),
                count("Other voices (named graphs)", facts.namedGraphs()),
                new FrontPage.Count("Built", facts.created().toString().substring(0, 10)));
        return page(pages.front(counts, trials.from(0, TRIALS_IN_FRONT)), "front");
    }

    private static FrontPage.Count count(String name, long number) {
        return new FrontPage.Count(name, String.format("%,d", number));
    }

    private Reply list(HttpServletRequest request) {
        choose(request, List.of(Representation.HTML));
        String wanted = Optional.ofNullable(request.getParameter("page")).orElse("1");
        if (!wanted.matches("[1-9][0-9]{0,6}")) {
            throw new RefusalException(400, "The parameter 'page' is a number from 1.");
        }
        int number = Integer.parseInt(wanted);
        int start = (number - 1) * TRIALS_PER_PAGE;
        if (start > 0 && start >= trials.size()) {
            return nodes.missing(request, "The list of trials has no page " + number + ".");
        }
        byte[] body = pages.list(trials.size(), number, TRIALS_PER_PAGE, trials.from(start, TRIALS_PER_PAGE));
        return page(body, "list-" + number);
    }

    private Reply endpoint(HttpServletRequest request, String path) {
        String endpoint = address + "sparql";
        NodeAddress asked = NodeAddress.ofDocument(path);
        if (asked.suffix().isEmpty() && choose(request, Representation.all()) == Representation.HTML) {
            return page(pages.sparql(endpoint, prefixes(), limits()), "sparql");
        }
        Graph graph = ServiceDescription.of(endpoint, description.iri(), facts);
        return nodes.document(request, asked, "The endpoint", graph);
    }

    private Reply dataset(HttpServletRequest request, String path) {
        Optional<String> example =
                trials.from(0, 1).stream().map(entry -> entry.trial().getURI()).findFirst();
        Graph graph = description.graph(address, example);
        return nodes.document(request, NodeAddress.ofDocument(path), "The dataset", graph);
    }

    private Reply health() {
        String text = "ok\ngeneration " + facts.generation() + "\nhash " + facts.hash() + "\n";
        return Reply.text(200, text);
    }

    private Representation choose(HttpServletRequest request, List<Representation> offered) {
        return Negotiation.choose(Negotiation.accept(request), Representation.mediaTypes(offered))
                .flatMap(Representation::ofMediaType)
                .orElseThrow(() -> NodeAnswers.notAcceptable(offered));
    }

    private Reply page(byte[] body, String entity) {
        return Reply.ok(Representation.HTML.contentType(), body).tagged(edition.tag() + "-" + entity + "-html");
    }

    private static String prefixes() {
        StringBuilder text = new StringBuilder();
        Prefixes.all()
                .forEach((prefix, namespace) -> text.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(namespace)
                        .append(">\n"));
        return text.toString();
    }

    private List<String> limits() {
        return List.of(
                "A query may take " + settings.limits().timeout().toSeconds() + " seconds.",
                String.format(
                        "An answer may have %,d rows or triples.",
                        settings.limits().rows()),
                String.format(
                        "The text of a query may have %,d bytes.",
                        settings.limits().textBytes()),
                "SERVICE is not offered yet.");
    }
}
