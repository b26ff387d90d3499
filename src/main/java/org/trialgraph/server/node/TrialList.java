package org.trialgraph.server.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.trialgraph.rdf.DesignTerms;
import org.trialgraph.rdf.IdentificationTerms;
import org.trialgraph.rdf.PlaceTerms;
import org.trialgraph.rdf.StandardTerms;
import org.trialgraph.rdf.StatusTerms;
import org.trialgraph.rdf.Types;

/**
 * The trials of a graph in the order of their IRIs.
 *
 * <p>The order is computed once, at the first request: the graph does not change, and a store gives trials in the order
 * in which they came.
 */
public final class TrialList {

    private final DatasetGraph dataset;
    private volatile Optional<List<Node>> ordered = Optional.empty();

    /** Creates the list of the trials in the default graph. */
    public TrialList(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * What a list says of one trial.
     *
     * @param trial the trial
     * @param title its brief title, else its label
     * @param status its statuses, phases and countries
     * @param labels the labels of these
     */
    public record Entry(
            Node trial, String title, List<Node> status, List<Node> phases, List<Node> countries, Graph labels) {

        /** Copies the lists. */
        public Entry {
            status = List.copyOf(status);
            phases = List.copyOf(phases);
            countries = List.copyOf(countries);
        }
    }

    /** Returns the number of trials. */
    public int size() {
        return all().size();
    }

    /** Returns the trials from one index on, as many as there are up to a number. */
    public List<Entry> from(int start, int most) {
        List<Node> trials = all();
        int first = Math.min(start, trials.size());
        List<Node> wanted = trials.subList(first, Math.min(trials.size(), first + most));
        return Txn.calculateRead(dataset, () -> wanted.stream().map(this::entry).toList());
    }

    private List<Node> all() {
        Optional<List<Node>> known = ordered;
        if (known.isEmpty()) {
            known = Optional.of(Txn.calculateRead(dataset, this::read));
            ordered = known;
        }
        return known.get();
    }

    private List<Node> read() {
        TreeSet<Node> trials = new TreeSet<>(Comparator.comparing(Node::getURI));
        for (Node type : List.of(Types.TRIAL, Types.CELL_THERAPY_TRIAL)) {
            graph().find(Node.ANY, StandardTerms.RDF_TYPE, type)
                    .forEachRemaining(triple -> trials.add(triple.getSubject()));
        }
        return List.copyOf(trials);
    }

    private Entry entry(Node trial) {
        Graph labels = GraphFactory.createDefaultGraph();
        List<Node> status = objects(trial, StatusTerms.OVERALL_STATUS);
        List<Node> phases = objects(trial, DesignTerms.PHASE);
        List<Node> countries = objects(trial, PlaceTerms.COUNTRY);
        List.of(status, phases, countries).forEach(nodes -> nodes.forEach(node -> label(node, labels)));
        label(trial, labels);
        List<Node> titles = objects(trial, IdentificationTerms.BRIEF_TITLE);
        String title = titles.isEmpty() ? "" : titles.get(0).getLiteralLexicalForm();
        return new Entry(trial, title, status, phases, countries, labels);
    }

    private void label(Node node, Graph labels) {
        for (Node property : List.of(StandardTerms.RDFS_LABEL, StandardTerms.SKOS_PREF_LABEL)) {
            graph().find(node, property, Node.ANY).toList().forEach(labels::add);
        }
    }

    private List<Node> objects(Node subject, Node property) {
        List<Node> objects = new ArrayList<>();
        graph().find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .forEach(objects::add);
        return objects;
    }

    private Graph graph() {
        return dataset.getDefaultGraph();
    }
}
