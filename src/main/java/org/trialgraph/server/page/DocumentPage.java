package org.trialgraph.server.page;

import java.util.List;

/** The page of a document that is served as a whole: its subjects with what it says of them. */
public record DocumentPage(Shell shell, String iri, List<Term> terms) {

    /** Copies the list. */
    public DocumentPage {
        terms = List.copyOf(terms);
    }

    /**
     * One subject.
     *
     * @param id the end of its IRI, by which an address leads to it
     */
    public record Term(String id, Value name, List<Property> properties) {

        /** Copies the list. */
        public Term {
            properties = List.copyOf(properties);
        }
    }
}
