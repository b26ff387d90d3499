package org.trialgraph.rdf;

import static org.trialgraph.rdf.IdentificationTerms.BRIEF_TITLE;
import static org.trialgraph.rdf.IdentificationTerms.CANONICAL_VALUE;
import static org.trialgraph.rdf.IdentificationTerms.IDENTIFIER;
import static org.trialgraph.rdf.IdentificationTerms.IDENTIFIER_DOMAIN;
import static org.trialgraph.rdf.IdentificationTerms.IDENTIFIER_ROLE;
import static org.trialgraph.rdf.IdentificationTerms.IDENTIFIER_TYPE;
import static org.trialgraph.rdf.IdentificationTerms.IDENTIFIER_TYPE_REPORTED;
import static org.trialgraph.rdf.IdentificationTerms.IDENTIFIER_VALUE;
import static org.trialgraph.rdf.IdentificationTerms.OFFICIAL_TITLE;
import static org.trialgraph.rdf.IdentificationTerms.REGISTER;
import static org.trialgraph.rdf.IdentificationTerms.REGISTRY_IDENTIFIER;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.trialgraph.trial.Identification;
import org.trialgraph.trial.Identifier;
import org.trialgraph.trial.Register;
import org.trialgraph.trial.Title;
import org.trialgraph.trial.TitleKind;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialId;

/** States what names the trial: its classes, label, titles, identifiers and the register's page. */
final class IdentificationMapper implements Mapper {
    private static final String SAME_TRIAL = "https://identifiers.org/clinicaltrials:";
    private static final CodedTerm TYPE = new CodedTerm(IDENTIFIER_TYPE, IDENTIFIER_TYPE_REPORTED);

    @Override
    public void map(Trial trial, Statements out) {
        Identification identification = trial.identification();
        Node subject = out.trial();
        out.add(subject, StandardTerms.RDF_TYPE, Types.TRIAL);
        out.add(subject, StandardTerms.RDF_TYPE, StandardTerms.SCHEMA_MEDICAL_TRIAL);
        String key = identification.key().text();
        Node name = out.literal(identification.title().orElse(key), "identification.titles");
        out.add(subject, StandardTerms.RDFS_LABEL, name);
        out.add(subject, StandardTerms.SCHEMA_NAME, name);
        out.text(subject, StandardTerms.DCTERMS_IDENTIFIER, key, "identification.key");
        identification.key().match(id -> registered(id, out), minted -> minted);
        titles(identification.titles(), out);
        out.text(subject, IdentificationTerms.ACRONYM, identification.acronym(), "identification.acronym");
        List<Identifier> identifiers = identification.identifiers();
        for (int i = 0; i < identifiers.size(); i++) {
            identifier(identifiers.get(i), i + 1, out);
        }
    }

    private static TrialId registered(TrialId id, Statements out) {
        out.add(out.trial(), REGISTER, CodeSchemes.concept(id.register()));
        out.text(out.trial(), REGISTRY_IDENTIFIER, id.canonical(), "identification.key");
        id.register()
                .page(id.canonical())
                .ifPresent(page -> out.add(out.trial(), StandardTerms.SCHEMA_SAME_AS, NodeFactory.createURI(page)));
        if (id.register() == Register.CLINICALTRIALS_GOV) {
            out.add(out.trial(), StandardTerms.OWL_SAME_AS, NodeFactory.createURI(SAME_TRIAL + id.canonical()));
        }
        return id;
    }

    private static void titles(List<Title> titles, Statements out) {
        for (Title title : titles) {
            Node property = title.kind() == TitleKind.BRIEF ? BRIEF_TITLE : OFFICIAL_TITLE;
            out.add(out.trial(), property, out.literal(title.text(), title.language(), "identification.titles"));
        }
    }

    private static void identifier(Identifier identifier, int n, Statements out) {
        String field = "identification.identifiers";
        Node value = out.literal(identifier.reported(), field);
        Node node = out.part("identifier", n, IDENTIFIER, Types.TRIAL_IDENTIFIER, value);
        out.add(node, IDENTIFIER_VALUE, value);
        out.add(node, IDENTIFIER_ROLE, CodeSchemes.concept(identifier.role()));
        out.coded(node, TYPE, identifier.type(), field);
        out.text(node, IDENTIFIER_DOMAIN, identifier.domain(), field);
        out.text(node, StandardTerms.SCHEMA_URL, identifier.link(), field);
        if (identifier.registration().isPresent()) {
            TrialId id = identifier.registration().get();
            Node canonical = out.literal(id.canonical(), field);
            out.add(node, REGISTER, CodeSchemes.concept(id.register()));
            out.add(node, CANONICAL_VALUE, canonical);
            out.add(out.trial(), REGISTRY_IDENTIFIER, canonical);
        }
    }
}
