package org.trialgraph.server.page;

import static org.trialgraph.server.node.Terms.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.trialgraph.server.node.Description;
import org.trialgraph.server.node.Ontology;
import org.trialgraph.server.node.Terms;

/** Builder of the page of one trial; every statement about the trial is somewhere on it. */
final class TrialPageBuilder {

    private static final List<Node> FACTS = Stream.of(
                    "overallStatus",
                    "lastKnownStatus",
                    "whyStopped",
                    "studyType",
                    "phase",
                    "startDate",
                    "primaryCompletionDate",
                    "completionDate",
                    "enrolment",
                    "allocation",
                    "interventionModel",
                    "observationalModel",
                    "masking",
                    "primaryPurpose",
                    "condition",
                    "leadSponsor",
                    "collaborator",
                    "country",
                    "sex",
                    "minimumAgeReported",
                    "maximumAgeReported",
                    "healthyVolunteers",
                    "register",
                    "registryIdentifier",
                    "hasResults",
                    "lastUpdatePostedDate",
                    "study")
            .map(Terms::term)
            .toList();
    private static final List<Node> TEXTS =
            Stream.of("briefSummary", "detailedDescription").map(Terms::term).toList();
    private static final Map<String, String> SECTIONS = sections();
    private static final Set<String> COMPACT =
            Set.of("site", "official", "identifier", "reference", "webLink", "evidence", "trialCondition");
    private static final Set<Node> DOCUMENTS = Set.of(term("statedBy"), Terms.DERIVED_FROM);
    private static final Node CRITERION = term("criterion");
    private static final Node CRITERION_KIND = term("criterionKind");
    private static final Node DESCRIPTION = DCTerms.description.asNode();

    private final Node trial;
    private final DescriptionView view;
    private final Set<Node> shown = new HashSet<>(Set.of(Terms.TYPE, Terms.LABEL, Terms.BRIEF_TITLE));

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
        Node officialTitle = term("officialTitle");
        shown.add(officialTitle);
        shown.addAll(FACTS);
        shown.addAll(TEXTS);
        List<Criteria> criteria = criteria();
        List<Section> sections = allSections();
        return new TrialPage(
                shell,
                trial.getURI(),
                view.values(trial, officialTitle),
                view.properties(trial, FACTS),
                view.properties(trial, TEXTS),
                criteria,
                sections,
                view.otherProperties(trial, shown),
                view.incoming());
    }

    private List<Section> allSections() {
        List<Section> sections = new ArrayList<>();
        SECTIONS.forEach((localName, heading) -> {
            Node property = term(localName);
            shown.add(property);
            add(sections, localName, heading, view.objects(trial, property));
        });
        shown.addAll(DOCUMENTS);
        List<Node> documents = DOCUMENTS.stream()
                .flatMap(property -> view.objects(trial, property).stream())
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        add(sections, "document", "Documents", documents);
        return sections;
    }

    private void add(List<Section> sections, String id, String heading, List<Node> parts) {
        if (!parts.isEmpty()) {
            List<Section.Part> views = parts.stream().map(this::part).toList();
            sections.add(new Section(id, heading, COMPACT.contains(id), views));
        }
    }

    private Section.Part part(Node part) {
        Set<Node> named = Set.of(Terms.TYPE, Terms.LABEL, DESCRIPTION);
        return new Section.Part(view.value(part), view.values(part, DESCRIPTION), view.otherProperties(part, named));
    }

    private List<Criteria> criteria() {
        shown.add(CRITERION);
        List<Criteria> groups = new ArrayList<>();
        Map<String, List<Criteria.Criterion>> lists = new LinkedHashMap<>();
        for (Node criterion : view.objects(trial, CRITERION)) {
            String kind = first(criterion, CRITERION_KIND);
            String heading = first(criterion, term("heading"));
            lists.computeIfAbsent(kind + '\n' + heading, key -> new ArrayList<>())
                    .add(criterion(criterion));
        }
        lists.forEach((key, list) -> {
            String[] parts = key.split("\n", 2);
            groups.add(new Criteria(parts[0], parts[1], list));
        });
        if (!groups.isEmpty()) {
            shown.add(term("eligibilityText")); // the criteria are its text, divided
        }
        return groups;
    }

    private Criteria.Criterion criterion(Node criterion) {
        String text = first(criterion, term("text"));
        String level = first(criterion, term("nestingLevel"));
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

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("trialCondition", "Conditions");
        sections.put("product", "Cell products");
        sections.put("arm", "Arms");
        sections.put("intervention", "Interventions");
        sections.put("conditioningRegimen", "Conditioning regimens");
        sections.put("cytokineSupport", "Cytokine support");
        sections.put("combination", "Combination treatments");
        sections.put("outcome", "Outcomes");
        sections.put("structuredCriterion", "Structured criteria");
        sections.put("site", "Sites");
        sections.put("official", "Officials");
        sections.put("responsibleParty", "Responsible party");
        sections.put("identifier", "Identifiers");
        sections.put("reference", "References");
        sections.put("webLink", "Web links");
        sections.put("availableData", "Available data");
        return sections;
    }
}
