package org.trialgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.SourceDocument;

/** States where a trial's record comes from. */
final class DocumentMapper {
    private static final String FIELD = "document";

    private final Iris iris;

    DocumentMapper(Iris iris) {
        this.iris = iris;
    }

    void map(SourceDocument document, Voice voice, Statements out) {
        Node node = NodeFactory.createURI(iris.document(document));
        String label = document.source().notation() + " " + document.origin();
        out.described(node, Types.DOCUMENT, out.literal(label, FIELD));
        out.add(node, ProvenanceTerms.DESCRIBES, out.trial());
        out.add(node, ProvenanceTerms.SOURCE, CodeSchemes.concept(document.source()));
        out.integer(node, ProvenanceTerms.RANK, document.source().rank());
        out.text(node, ProvenanceTerms.SHA256, document.sha256(), FIELD);
        out.text(node, ProvenanceTerms.ORIGIN, document.origin().toString(), FIELD);
        out.text(node, ProvenanceTerms.READER, document.reader(), FIELD);
        out.text(node, StandardTerms.SCHEMA_URL, document.url(), FIELD);
        document.lastUpdated()
                .ifPresent(date -> out.add(
                        node, StandardTerms.DCTERMS_MODIFIED, out.literals().date(date)));
        document.asOf()
                .ifPresent(date ->
                        out.add(node, ProvenanceTerms.AS_OF_DATE, out.literals().date(date)));
        voice(node, voice, out);
    }

    private static void voice(Node node, Voice voice, Statements out) {
        if (voice == Voice.DEFAULT_GRAPH) {
            out.add(out.trial(), ProvenanceTerms.STATED_BY, node);
            out.add(out.trial(), StandardTerms.PROV_WAS_DERIVED_FROM, node);
        } else {
            out.add(node, ProvenanceTerms.STATED_IN, node);
        }
    }
}
