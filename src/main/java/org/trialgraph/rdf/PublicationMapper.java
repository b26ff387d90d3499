package org.trialgraph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.AvailableData;
import org.trialgraph.trial.IpdStatement;
import org.trialgraph.trial.ProblemKind;
import org.trialgraph.trial.Publications;
import org.trialgraph.trial.Reference;
import org.trialgraph.trial.Retraction;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.WebLink;

/** States publications, links and what data are shared. */
final class PublicationMapper implements Mapper {
    private static final String PUBMED = "https://pubmed.ncbi.nlm.nih.gov/";
    private static final int LONGEST_PUBMED_IDENTIFIER = 9;
    private static final String REFERENCES = "publications.references";
    private static final String LINKS = "publications.links";
    private static final String DATA = "publications.availableData";
    private static final String IPD = "publications.ipd";
    private static final CodedTerm TYPE =
            new CodedTerm(PublicationTerms.REFERENCE_TYPE, PublicationTerms.REFERENCE_TYPE_REPORTED);
    private static final CodedTerm SHARING =
            new CodedTerm(PublicationTerms.IPD_SHARING, PublicationTerms.IPD_SHARING_REPORTED);
    private static final CodedTerm INFO_TYPE =
            new CodedTerm(PublicationTerms.IPD_INFO_TYPE, PublicationTerms.IPD_INFO_TYPE_REPORTED);

    @Override
    public void map(Trial trial, Statements out) {
        Publications publications = trial.publications();
        for (int i = 0; i < publications.references().size(); i++) {
            reference(publications.references().get(i), i + 1, out);
        }
        for (int i = 0; i < publications.links().size(); i++) {
            link(publications.links().get(i), i + 1, out);
        }
        for (int i = 0; i < publications.availableData().size(); i++) {
            availableData(publications.availableData().get(i), i + 1, out);
        }
        ipd(publications.ipd(), out);
    }

    private static void reference(Reference reference, int n, Statements out) {
        Node label = out.literal(
                reference
                        .citation()
                        .or(() -> reference.pubmedIdentifier().map(pmid -> "PubMed " + pmid))
                        .orElse("reference " + n),
                REFERENCES);
        Node node = out.part("reference", n, PublicationTerms.REFERENCE, Types.REFERENCE, label);
        out.coded(node, TYPE, reference.type(), REFERENCES);
        if (reference.citation().isPresent()) {
            out.add(node, StandardTerms.DCTERMS_BIBLIOGRAPHIC_CITATION, label);
        }
        if (reference.pubmedIdentifier().isPresent()) {
            pubmed(node, reference.pubmedIdentifier().get(), out);
        }
        for (Retraction retraction : reference.retractions()) {
            Optional<String> pmid = retraction.pubmedIdentifier();
            out.text(node, PublicationTerms.RETRACTION_PUBMED_IDENTIFIER, pmid, REFERENCES);
            out.text(node, PublicationTerms.RETRACTION_SOURCE, retraction.source(), REFERENCES);
        }
    }

    private static void pubmed(Node node, String pmid, Statements out) {
        if (isNumber(pmid)) {
            out.text(node, PublicationTerms.PUBMED_IDENTIFIER, pmid, REFERENCES);
            out.add(node, PublicationTerms.PUBLICATION, NodeFactory.createURI(PUBMED + pmid));
        } else {
            out.problem(ProblemKind.MALFORMED_IDENTIFIER, REFERENCES, pmid);
        }
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_PUBMED_IDENTIFIER;
    }

    private static void link(WebLink link, int n, Statements out) {
        Node url = out.literal(link.url(), LINKS);
        Node label = link.label().isPresent() ? out.literal(link.label().get(), LINKS) : url;
        Node node = out.part("link", n, PublicationTerms.WEB_LINK, Types.WEB_LINK, label);
        out.add(node, StandardTerms.SCHEMA_URL, url);
    }

    private static void availableData(AvailableData data, int n, Statements out) {
        String label = data.type().or(data::identifier).or(data::url).orElse("available data " + n);
        Node node = out.part(
                "available-data", n, PublicationTerms.AVAILABLE_DATA, Types.AVAILABLE_DATA, out.literal(label, DATA));
        out.text(node, IdentificationTerms.IDENTIFIER_VALUE, data.identifier(), DATA);
        out.text(node, PublicationTerms.AVAILABLE_DATA_TYPE, data.type(), DATA);
        out.text(node, StandardTerms.SCHEMA_URL, data.url(), DATA);
        out.text(node, StandardTerms.RDFS_COMMENT, data.comment(), DATA);
    }

    private static void ipd(IpdStatement ipd, Statements out) {
        Node trial = out.trial();
        out.coded(trial, SHARING, ipd.sharing(), IPD);
        out.text(trial, PublicationTerms.IPD_DESCRIPTION, ipd.description(), IPD);
        out.coded(trial, INFO_TYPE, ipd.infoTypes(), IPD);
        out.text(trial, PublicationTerms.IPD_TIME_FRAME, ipd.timeFrame(), IPD);
        out.text(trial, PublicationTerms.IPD_ACCESS_CRITERIA, ipd.accessCriteria(), IPD);
        out.text(trial, PublicationTerms.IPD_URL, ipd.url(), IPD);
    }
}
