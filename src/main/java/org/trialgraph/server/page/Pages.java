package org.trialgraph.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.trialgraph.rdf.IdentificationTerms;
import org.trialgraph.rdf.StandardTerms;
import org.trialgraph.rdf.Vocabulary;
import org.trialgraph.server.http.Representation;
import org.trialgraph.server.node.Description;
import org.trialgraph.server.node.Labels;
import org.trialgraph.server.node.NodeAddress;
import org.trialgraph.server.node.Ontology;
import org.trialgraph.server.node.TrialList;
import org.trialgraph.server.sparql.RowsPage;

/** The pages as bytes: views put into the templates, which are compiled with the program. */
public final class Pages implements RowsPage {

    private static final int MOST_ROWS = 1_000;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Ontology ontology;
    private final String base;

    /** Creates the pages of a graph with this base IRI. */
    public Pages(Ontology ontology, String base) {
        this.ontology = ontology;
        this.base = base;
    }

    /** Returns the page of a node; a trial has a page of its own kind. */
    public byte[] node(NodeAddress address, Description description) {
        Links links = Links.from("/" + address.path(), base);
        String title = title(address, description);
        String jsonLd = new String(Representation.JSON_LD.write(description.graph()), UTF_8);
        Shell shell = new Shell(links.root(), title, alternates(address), Shell.escaped(jsonLd));
        return isTrial(address)
                ? render("trial.jte", TrialPageBuilder.build(description, ontology, links, shell))
                : render("node.jte", NodePageBuilder.build(description, ontology, links, shell));
    }

    private static boolean isTrial(NodeAddress address) {
        return address.path().matches("trial/[^/]+");
    }

    private String title(NodeAddress address, Description description) {
        return description
                .own()
                .find(description.subject(), IdentificationTerms.BRIEF_TITLE, Node.ANY)
                .toList()
                .stream()
                .filter(triple -> isTrial(address))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseGet(() ->
                        new Labels(ontology, base, description.own(), description.labels()).of(description.subject()));
    }

    /** Returns the page of a document that is served as a whole: a file of the ontology, the dataset's description. */
    public byte[] document(String title, NodeAddress address, Graph graph) {
        Links links = Links.from("/" + address.path(), base);
        Shell shell = new Shell(links.root(), title, alternates(address), "");
        Description all = new Description(
                NodeFactory.createURI(address.iri(base)), graph, GraphFactory.createDefaultGraph(), List.of());
        DescriptionView view = new DescriptionView(all, ontology, links);
        List<DocumentPage.Term> terms = graph.find().toList().stream()
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .sorted(ownFirst())
                .map(term -> new DocumentPage.Term(
                        term.getURI().replaceFirst("^.*[#/]", ""),
                        view.value(term),
                        view.otherProperties(term, Set.of(StandardTerms.RDFS_LABEL))))
                .toList();
        return render("document.jte", new DocumentPage(shell, all.iri(), terms));
    }

    /** Puts what the project itself defines before the terms of others that it uses. */
    private Comparator<Node> ownFirst() {
        return Comparator.comparing((Node node) -> !node.getURI().startsWith(Vocabulary.BASE)
                        && !node.getURI().startsWith(base))
                .thenComparing(Node::getURI);
    }

    /** Returns the representations of a node in RDF, by addresses relative to its page. */
    public static List<Shell.Alternate> alternates(NodeAddress address) {
        return Representation.syntaxes().stream()
                .map(r ->
                        new Shell.Alternate("./" + address.lastSegment() + "." + r.suffix(), r.mediaType(), r.title()))
                .toList();
    }

    /** Returns one page of the list of trials. */
    public byte[] list(int total, int number, int perPage, List<TrialList.Entry> entries) {
        int last = Math.max(1, (total + perPage - 1) / perPage);
        Links links = Links.from("/trial/", base);
        return render(
                "list.jte",
                new ListPage(Shell.plain(links.root(), "Trials"), total, number, last, rows(entries, links)));
    }

    /** Returns the front page. */
    public byte[] front(List<FrontPage.Count> counts, List<TrialList.Entry> entries) {
        Links links = Links.from("/", base);
        Shell shell = Shell.plain(links.root(), "TrialGraph");
        return render("front.jte", new FrontPage(shell, counts, rows(entries, links), ExampleQuery.all()));
    }

    /** Returns the page of the query endpoint. */
    public byte[] sparql(String endpoint, String prefixes, List<String> limits) {
        List<ExampleQuery> examples = ExampleQuery.all();
        Shell shell = Shell.plain("./", "SPARQL");
        return render(
                "sparql.jte", new SparqlPage(shell, endpoint, examples.get(0).text(), prefixes, limits, examples));
    }

    @Override
    public byte[] rows(RowSet rows) {
        Links links = Links.from("/sparql", base);
        List<List<Value>> shown = new ArrayList<>();
        while (rows.hasNext() && shown.size() < MOST_ROWS) {
            Binding row = rows.next();
            shown.add(rows.getResultVars().stream()
                    .map(v -> cell(row.get(v), links))
                    .toList());
        }
        String note = rows.hasNext()
                ? "These are the first " + MOST_ROWS + " rows; ask for CSV or JSON to get all."
                : shown.size() + " rows.";
        List<String> variables =
                rows.getResultVars().stream().map(Var::getVarName).toList();
        return render("answer.jte", new AnswerPage(Shell.plain("./", "Answer"), note, variables, shown));
    }

    @Override
    public byte[] truth(boolean answer) {
        return render(
                "answer.jte",
                new AnswerPage(Shell.plain("./", "Answer"), answer ? "Yes." : "No.", List.of(), List.of()));
    }

    private Value cell(@Nullable Node node, Links links) {
        return node == null ? new Value("", "", "") : links.value(node, new Labels(ontology, base));
    }

    /** Returns the page that says that there is no such page. */
    public byte[] missing(String path, String text) {
        return render(
                "missing.jte",
                new MissingPage(Shell.plain(Links.from(path, base).root(), "Not found"), text));
    }

    private List<ListPage.Row> rows(List<TrialList.Entry> entries, Links links) {
        return entries.stream().map(entry -> row(entry, links)).toList();
    }

    private ListPage.Row row(TrialList.Entry entry, Links links) {
        Labels labels = new Labels(ontology, base, entry.labels());
        String iri = entry.trial().getURI();
        String title = entry.title().isEmpty() ? labels.of(entry.trial()) : entry.title();
        return new ListPage.Row(
                Labels.lastSegment(iri),
                new Value(title, links.href(iri), ""),
                values(entry.status(), links, labels),
                values(entry.phases(), links, labels),
                values(entry.countries(), links, labels));
    }

    private static List<Value> values(List<Node> nodes, Links links, Labels labels) {
        return nodes.stream().map(node -> links.value(node, labels)).toList();
    }

    private byte[] render(String template, Object view) {
        StringOutput out = new StringOutput();
        engine.render(template, view, out);
        return out.toString().getBytes(UTF_8);
    }
}
