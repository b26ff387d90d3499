package org.trialgraph.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.trialgraph.rdf.EligibilityTerms;
import org.trialgraph.rdf.IdentificationTerms;
import org.trialgraph.rdf.StandardTerms;
import org.trialgraph.server.node.Description;
import org.trialgraph.server.node.Ontology;

/** Builder of the page of one trial; every statement about the trial is somewhere on it. */
final class TrialPageBuilder {

    private static final Set<Node> NAMING =
            Set.of(StandardTerms.RDF_TYPE, StandardTerms.RDFS_LABEL, StandardTerms.DCTERMS_DESCRIPTION);

    private final Node trial;
    private final DescriptionView view;
    private final Set<Node> shown = new HashSet<>();

    private TrialPageBuilder(Node trial, DescriptionView view) {
        this.trial = trial;
        this.view = view;
    }

    /** Builds the page of a trial. */
    static TrialPage build(Description description, Ontology ontology, Links links, Shell shell) {
        DescriptionView view = new DescriptionView(description, ontology, links);
        return new TrialPageBuilder(description.subject(), view).page(shell);
    }

    private TrialPage page(Shell shell) {
        TrialLayout.placed().forEach(shown::add);
        shown.addAll(List.of(
                StandardTerms.RDF_TYPE,
                StandardTerms.RDFS_LABEL,
                IdentificationTerms.BRIEF_TITLE,
                IdentificationTerms.OFFICIAL_TITLE,
                EligibilityTerms.CRITERION));
        List<Criteria> criteria = criteria();
        return new TrialPage(
                shell,
                trial.getURI(),
                view.values(trial, IdentificationTerms.OFFICIAL_TITLE),
                view.properties(trial, TrialLayout.FACTS),
                view.properties(trial, TrialLayout.TEXTS),
                criteria,
                sections(),
                view.otherProperties(trial, shown),
                view.incoming());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (TrialLayout.Kind kind : TrialLayout.SECTIONS) {
            add(sections, kind.id(), kind.heading(), kind.isCompact(), view.objects(trial, kind.property()));
        }
        List<Node> documents = TrialLayout.DOCUMENTS.stream()
                .flatMap(property -> view.objects(trial, property).stream())
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        add(sections, "document", "Documents", true, documents);
        return sections;
    }

    private void add(List<Section> sections, String id, String heading, boolean isCompact, List<Node> parts) {
        if (!parts.isEmpty()) {
            sections.add(new Section(
                    id, heading, isCompact, parts.stream().map(this::part).toList()));
        }
    }

    private Section.Part part(Node part) {
        return new Section.Part(
                view.value(part),
                view.values(part, StandardTerms.DCTERMS_DESCRIPTION),
                view.otherProperties(part, NAMING));
    }

    private List<Criteria> criteria() {
        List<Criteria> groups = new ArrayList<>();
        Map<String, List<Criteria.Criterion>> lists = new LinkedHashMap<>();
        for (Node criterion : view.objects(trial, EligibilityTerms.CRITERION)) {
            String kind = first(criterion, EligibilityTerms.CRITERION_KIND);
            String heading = first(criterion, EligibilityTerms.HEADING);
            lists.computeIfAbsent(kind + '\n' + heading, key -> new ArrayList<>())
                    .add(criterion(criterion));
        }
        lists.forEach((key, list) -> {
            String[] parts = key.split("\n", 2);
            groups.add(new Criteria(parts[0], parts[1], list));
        });
        if (!groups.isEmpty()) {
            shown.add(EligibilityTerms.ELIGIBILITY_TEXT); // the criteria are its text, divided
        }
        return groups;
    }

    private Criteria.Criterion criterion(Node criterion) {
        String text = first(criterion, EligibilityTerms.TEXT);
        String level = first(criterion, EligibilityTerms.NESTING_LEVEL);
        Value name = view.value(criterion);
        return new Criteria.Criterion(
                new Value(text.isEmpty() ? name.text() : text, name.href(), ""),
                level.matches("[0-9]") ? Integer.parseInt(level) : 0);
    }

    private String first(Node subject, Node property) {
        return view.values(subject, property).stream()
                .map(Value::text)
                .findFirst()
                .orElse("");
    }
}
