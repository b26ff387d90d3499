package org.trialgraph.server.page;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.trialgraph.server.node.Description;
import org.trialgraph.server.node.Labels;
import org.trialgraph.server.node.Ontology;

/** What pages show of a description: values, properties and incoming links in a stable order. */
final class DescriptionView {

    private static final Pattern NUMBER_AT_END = Pattern.compile("(\\d+)$");

    private final Description description;
    private final Links links;
    private final Labels labels;

    DescriptionView(Description description, Ontology ontology, Links links) {
        this.description = description;
        this.links = links;
        this.labels = new Labels(ontology, links.base(), description.own(), description.labels());
    }

    /** Returns the name of a node. */
    String name(Node node) {
        return labels.of(node);
    }

    /** Returns a node or literal as a page shows it. */
    Value value(Node node) {
        return links.value(node, labels);
    }

    /** Returns the objects of a property, nodes by the numbers at the ends of their IRIs. */
    List<Node> objects(Node subject, Node property) {
        return description.own().find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .sorted(order())
                .toList();
    }

    /** Returns the values of a property. */
    List<Value> values(Node subject, Node property) {
        return objects(subject, property).stream().map(this::value).toList();
    }

    /** Returns those of these properties that the node has, in this order. */
    List<Property> properties(Node subject, List<Node> wanted) {
        return wanted.stream()
                .map(property -> new Property(value(property), values(subject, property)))
                .filter(property -> !property.values().isEmpty())
                .toList();
    }

    /** Returns all properties that the node has, but these, by their names. */
    List<Property> otherProperties(Node subject, Set<Node> shown) {
        Map<String, Node> byName = new TreeMap<>();
        description.own().find(subject, Node.ANY, Node.ANY).toList().stream()
                .map(Triple::getPredicate)
                .filter(property -> !shown.contains(property))
                .distinct()
                .forEach(property -> byName.put(name(property) + ' ' + property, property));
        return properties(subject, List.copyOf(byName.values()));
    }

    /** Returns what leads to the described node. */
    List<Incoming> incoming() {
        return description.incoming().stream()
                .map(in -> new Incoming(
                        value(in.property()),
                        in.isExact() ? String.format("%,d", in.count()) : String.format("more than %,d", in.count()),
                        in.sources().stream().sorted(order()).map(this::value).toList()))
                .sorted(Comparator.comparing(in -> in.property().text()))
                .toList();
    }

    private Comparator<Node> order() {
        return Comparator.comparing((Node node) -> withoutNumber(node))
                .thenComparing(DescriptionView::number)
                .thenComparing(node -> node.isURI() ? node.getURI() : node.toString());
    }

    private static String withoutNumber(Node node) {
        String text = node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
        return NUMBER_AT_END.matcher(text).replaceFirst("");
    }

    private static BigInteger number(Node node) {
        Matcher matcher = NUMBER_AT_END.matcher(node.isURI() ? node.getURI() : node.getLiteralLexicalForm());
        return matcher.find() ? new BigInteger(matcher.group(1)) : BigInteger.ZERO;
    }
}
