package org.trialgraph.rdf;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/** States which registrations describe one study, each with the reason and the confidence. */
public final class StudyMapper {
    private final Iris iris;

    public StudyMapper(Iris iris) {
        this.iris = iris;
    }

    /**
     * That a registration describes the study.
     *
     * @param key canonical number or minted name of the registration
     * @param reason why it is believed
     * @param confidence 0 to 1
     */
    public record Member(String key, String reason, BigDecimal confidence) {}

    /**
     * Sends the study's triples.
     *
     * @param name the key that the study is named after
     * @throws IllegalArgumentException if a key cannot become part of an IRI; such trials are not mapped at all
     */
    public void map(String name, List<Member> members, StreamRDF out) {
        Node study = NodeFactory.createURI(iris.study(name).orElseThrow(() -> unusable(name)));
        add(out, study, StandardTerms.RDF_TYPE, Types.STUDY);
        add(out, study, StandardTerms.RDFS_LABEL, text("study " + name));
        for (Member member : members) {
            member(study, name, member, out);
        }
    }

    private void member(Node study, String name, Member member, StreamRDF out) {
        Node trial = NodeFactory.createURI(iris.trial(member.key()).orElseThrow(() -> unusable(member.key())));
        Node membership =
                NodeFactory.createURI(iris.membership(name, member.key()).orElseThrow(() -> unusable(member.key())));
        add(out, study, ProvenanceTerms.MEMBER, trial);
        add(out, trial, ProvenanceTerms.STUDY, study);
        add(out, study, ProvenanceTerms.MEMBERSHIP, membership);
        add(out, membership, StandardTerms.RDF_TYPE, Types.MEMBERSHIP);
        add(out, membership, StandardTerms.RDFS_LABEL, text(member.key() + " in study " + name));
        add(out, membership, ProvenanceTerms.MEMBER, trial);
        add(out, membership, ProvenanceTerms.REASON, text(member.reason()));
        add(out, membership, ProvenanceTerms.CONFIDENCE, Literals.newDecimal(member.confidence()));
    }

    private static Node text(String text) {
        int illegal = Texts.firstIllegal(text);
        return NodeFactory.createLiteralString(illegal < 0 ? text : Texts.repair(text, illegal));
    }

    private static void add(StreamRDF out, Node subject, Node property, Node object) {
        out.triple(Triple.create(subject, property, object));
    }

    private static IllegalArgumentException unusable(String key) {
        return new IllegalArgumentException("\"" + key + "\" cannot become part of an IRI");
    }
}
