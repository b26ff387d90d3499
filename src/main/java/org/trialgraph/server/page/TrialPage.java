package org.trialgraph.server.page;

import java.util.List;

/**
 * The page of one trial.
 *
 * @param shell the frame
 * @param iri the trial's IRI
 * @param officialTitles the official titles, in all languages stated
 * @param facts the facts people look for first
 * @param texts summary and description
 * @param criteria the eligibility criteria
 * @param sections the trial's parts
 * @param others all other statements about the trial, so that none is missing
 * @param incoming what leads to the trial
 */
public record TrialPage(
        Shell shell,
        String iri,
        List<Value> officialTitles,
        List<Property> facts,
        List<Property> texts,
        List<Criteria> criteria,
        List<Section> sections,
        List<Property> others,
        List<Incoming> incoming) {

    /** Copies the lists. */
    public TrialPage {
        officialTitles = List.copyOf(officialTitles);
        facts = List.copyOf(facts);
        texts = List.copyOf(texts);
        criteria = List.copyOf(criteria);
        sections = List.copyOf(sections);
        others = List.copyOf(others);
        incoming = List.copyOf(incoming);
    }
}
