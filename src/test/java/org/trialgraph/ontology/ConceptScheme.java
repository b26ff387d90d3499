package org.trialgraph.ontology;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * One concept scheme and what is wrong with it.
 *
 * @param name the scheme's name, the last segment of its IRI and the name of its file
 */
record ConceptScheme(String name, Model model) {
    private static final String BASE = "https://w3id.org/trialgraph/concept/";
    private static final List<Property> LABELS = List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel);

    List<Resource> concepts() {
        return model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();
    }

    /** Every fault in words; none if the scheme is sound. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (!model.contains(model.getResource(BASE + name), RDF.type, SKOS.ConceptScheme)) {
            faults.add(name + ": the scheme is not declared");
        }
        Map<String, Resource> owners = new HashMap<>();
        for (Resource concept : concepts()) {
            form(concept, faults);
            labels(concept, owners, faults);
            if (ancestors(concept).contains(concept)) {
                faults.add(concept + ": is broader than itself");
            }
        }
        return faults;
    }

    private void form(Resource concept, List<String> faults) {
        String stem = BASE + name + "/";
        List<String> notations = strings(concept, SKOS.notation);
        if (notations.size() != 1
                || !concept.getURI().startsWith(stem)
                || !URLDecoder.decode(concept.getURI().substring(stem.length()), StandardCharsets.UTF_8)
                        .equals(notations.get(0))) {
            faults.add(concept + ": the notation is not the last segment of the IRI");
        }
        if (strings(concept, SKOS.prefLabel).size() != 1) {
            faults.add(concept + ": not exactly one preferred label");
        }
        if (!concept.hasProperty(SKOS.inScheme, model.getResource(BASE + name))) {
            faults.add(concept + ": not in the scheme");
        }
        if (concept.hasProperty(SKOS.broader) == concept.hasProperty(SKOS.topConceptOf)) {
            faults.add(concept + ": neither below another concept nor at the top, or both");
        }
    }

    /** A label names one concept only, whatever its case: else words of a trial could not be told apart. */
    private void labels(Resource concept, Map<String, Resource> owners, List<String> faults) {
        for (Property kind : LABELS) {
            for (String label : strings(concept, kind)) {
                Resource owner = owners.putIfAbsent(label.toLowerCase(Locale.ROOT), concept);
                if (owner != null && !owner.equals(concept)) {
                    faults.add(concept + ": shares the label \"" + label + "\" with " + owner);
                }
            }
        }
    }

    private Set<Resource> ancestors(Resource concept) {
        Set<Resource> seen = new HashSet<>();
        List<Resource> open = new ArrayList<>(broader(concept));
        while (!open.isEmpty()) {
            Resource next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(broader(next));
            }
        }
        return seen;
    }

    private List<Resource> broader(Resource concept) {
        return model.listObjectsOfProperty(concept, SKOS.broader)
                .mapWith(node -> node.asResource())
                .toList();
    }

    private List<String> strings(Resource concept, Property property) {
        return model.listObjectsOfProperty(concept, property)
                .mapWith(node -> node.asLiteral().getLexicalForm())
                .toList();
    }
}
