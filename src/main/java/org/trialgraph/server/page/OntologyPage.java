package org.trialgraph.server.page;

import java.util.List;

/** The page of one of the ontology's files: its terms with what it says of them. */
public record OntologyPage(Shell shell, String iri, List<Term> terms) {

    /** Copies the list. */
    public OntologyPage {
        terms = List.copyOf(terms);
    }

    /**
     * One term.
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
