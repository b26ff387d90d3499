package org.trialgraph.server.page;

import java.util.List;

/**
 * A section of a trial's page: its arms, its outcomes, its sites.
 *
 * @param id the name by which an address leads to the section
 * @param isCompact whether each part is one line, because there may be hundreds
 */
public record Section(String id, String heading, boolean isCompact, List<Part> parts) {

    /** Copies the list. */
    public Section {
        parts = List.copyOf(parts);
    }

    /**
     * One part of a trial.
     *
     * @param name the label, with the address of the part's own page
     * @param texts running text: descriptions
     * @param properties everything else
     */
    public record Part(Value name, List<Value> texts, List<Property> properties) {

        /** Copies the lists. */
        public Part {
            texts = List.copyOf(texts);
            properties = List.copyOf(properties);
        }
    }
}
